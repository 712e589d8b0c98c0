import type { KindTexts } from './text.ts'

export const kindTexts: KindTexts = {
  outpatient: {
    time: 'Una o dos visitas a la semana, mientras ayuden: a menudo durante meses.',
    work: 'Se puede combinar con casi cualquier trabajo o estudio.',
    children: 'Se quedan en casa. Durante la visita alguien los cuida una o dos horas.',
    family: 'Algunos programas invitan a la familia a una sesión. El apoyo diario viene de casa.',
    cost: 'No se paga una cama. Cada visita puede tener un copago.',
    helps: 'La vida sigue, y lo que se aprende se pone en práctica el mismo día.',
    hard: 'Pocas horas de apoyo a la semana, y lo difícil de la casa sigue cerca.',
  },
  iop: {
    time: 'Al menos 9 horas a la semana, casi siempre en bloques de 3 horas, de 3 a 5 días; después, menos.',
    work: 'Muchas personas siguen trabajando: hay grupos por la noche, aunque no en todas partes.',
    children: 'Se quedan en casa. Hace falta alguien varias noches o mañanas a la semana.',
    family: 'Muchos programas incluyen sesiones con la familia. Ayudan el transporte y las noches tranquilas en casa.',
    cost: 'No se paga una cama. Es posible que el seguro tenga que aprobarlo antes.',
    helps:
      'Los estudios que lo compararon con la internación o la atención residencial hallaron resultados parecidos para la mayoría.',
    hard: 'No basta para quien primero necesita desintoxicación médica o atención día y noche. Los viajes se acumulan.',
  },
  php: {
    time: 'Gran parte del día, a menudo 5 días a la semana, durante algunas semanas.',
    work: 'Es difícil junto con un trabajo de día. Pregunte al empleador por un permiso o menos horas.',
    children: 'Se quedan en casa, con alguien presente entre semana.',
    family: 'Un viaje cada día, las noches en familia y, a menudo, sesiones con la familia.',
    cost: 'Más por semana que el IOP. El seguro suele tener que aprobar los días.',
    helps: 'Casi un día completo de atención, y las noches en la propia cama.',
    hard: 'Las noches y los fines de semana son sin personal, y hay que viajar todos los días.',
  },
  residential: {
    time: 'Día y noche, desde unas semanas hasta varios meses.',
    work: 'Se deja de trabajar o se trabaja poco. El permiso de la ley federal (FMLA) puede cubrir el tratamiento de quien cumple los requisitos.',
    children: 'Los cuida otra persona, salvo que la casa tenga camas para niños. Pocas las tienen.',
    family:
      'Visitas y llamadas a ciertas horas, y a menudo días de familia. Otros se ocupan de las cuentas y de la casa.',
    cost: 'El precio incluye cuarto y comidas, por eso es más alto. Pida un total y pregunte por el depósito.',
    helps:
      'Tiempo lejos del estrés diario, con gente cerca a toda hora. En los estudios, los resultados fueron mejores o iguales que con otra atención.',
    hard: 'Tiempo de separación, y volver a casa es otro paso: hace falta un plan de atención ambulatoria.',
  },
  inpatient: {
    time: 'Día y noche en un hospital, casi siempre por días y no por semanas.',
    work: 'Se deja de trabajar durante la estadía. El permiso de la ley federal (FMLA) puede cubrirla para quien cumple los requisitos.',
    children: 'Los cuida otra persona durante la estadía.',
    family: 'Visitas cortas. La familia hace falta sobre todo para planear lo que sigue.',
    cost: 'Lo más caro por día. El seguro a menudo decide de nuevo cada pocos días.',
    helps:
      'Hay personal médico y de enfermería a toda hora, también para otras enfermedades. Para la mayoría de quienes no lo necesitan, el IOP da resultados parecidos.',
    hard: 'Es corta. Sin tratamiento después, poco de ello perdura.',
  },
  detox: {
    time: 'Por lo general de 3 a 10 días, con visitas diarias o con una estadía.',
    work: 'En la mayoría de los casos, unos días libres.',
    children: 'Otra persona los cuida unos días, también cuando la desintoxicación es con visitas.',
    family: 'Alguien que maneje y, si es con visitas, alguien en casa.',
    cost: 'Depende del lugar: con visitas es lo más barato; en un hospital, lo más caro.',
    helps: 'Hace más segura la abstinencia. La del alcohol o las benzodiazepinas puede ser peligrosa sin atención.',
    hard: 'Por sí sola rara vez cambia lo que sigue. Es un primer paso, y después tiene que venir el tratamiento.',
  },
}
