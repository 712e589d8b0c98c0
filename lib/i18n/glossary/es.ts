import type { Glossary } from '#lib/guide/glossary.ts'

export const glossaryInSpanish: Glossary = {
  aftercare: {
    word: 'Seguimiento (aftercare)',
    meaning:
      'El apoyo que continúa cuando termina un programa: un grupo semanal, llamadas o citas con una consejera o un consejero.',
  },
  asam: {
    word: 'Nivel ASAM',
    meaning:
      'Un número de la Sociedad Estadounidense de Medicina de la Adicción que indica cuánta atención da un programa: 1 ambulatorio, 2.1 ambulatorio intensivo, 2.5 hospitalización parcial, 3 residencial, 4 hospital.',
  },
  assessment: {
    word: 'Evaluación',
    meaning:
      'Una conversación con una persona capacitada sobre el consumo, la salud, el ánimo, el hogar y las metas. Sirve para proponer un nivel de atención.',
  },
  buprenorphine: {
    word: 'Buprenorfina',
    meaning:
      'Un medicamento para el trastorno por consumo de opioides. Alivia la abstinencia y las ganas de consumir. Se receta en un consultorio, en una clínica o por telesalud.',
  },
  'case-management': {
    word: 'Gestión de casos',
    meaning: 'Ayuda con lo que rodea al tratamiento: vivienda, trabajo, beneficios, transporte y trámites judiciales.',
  },
  cbt: {
    word: 'Terapia cognitivo-conductual (CBT)',
    meaning: 'Terapia hablada que mira lo que lleva a consumir y practica otras maneras de responder.',
  },
  'contingency-management': {
    word: 'Manejo de contingencias',
    meaning: 'Pequeñas recompensas por pasos que se pueden comprobar, como asistir o dar negativo en una prueba.',
  },
  'co-occurring': {
    word: 'Atención simultánea de salud mental',
    meaning:
      'Atención del consumo y de un problema de salud mental, como la depresión o el estrés postraumático, al mismo tiempo.',
  },
  copay: { word: 'Copago', meaning: 'Una cantidad fija que usted paga en cada visita; el seguro paga el resto.' },
  deductible: {
    word: 'Deducible',
    meaning: 'Lo que usted paga de su bolsillo cada año antes de que el seguro empiece a pagar.',
  },
  detox: {
    word: 'Desintoxicación (manejo de la abstinencia)',
    meaning:
      'Ayuda médica para pasar la abstinencia con seguridad. Es un primer paso; después suele seguir el tratamiento.',
  },
  'drug-testing': {
    word: 'Pruebas de drogas',
    meaning:
      'Análisis de orina, saliva o aliento. Los programas se distinguen en lo que hacen cuando el resultado es positivo.',
  },
  'group-counseling': {
    word: 'Consejería en grupo',
    meaning: 'Una sesión con una consejera o un consejero y varias personas en tratamiento, a menudo de 6 a 12.',
  },
  'harm-reduction': {
    word: 'Reducción de daños',
    meaning:
      'Medidas que bajan el riesgo de morir o de enfermarse por consumir drogas, deje o no la persona de consumir.',
  },
  'in-network': {
    word: 'Dentro de la red',
    meaning: 'El centro tiene un contrato con su plan de seguro. Por lo general usted paga menos que fuera de la red.',
  },
  inpatient: {
    word: 'Hospitalización',
    meaning: 'Una estancia en un hospital, de día y de noche, con personal médico y de enfermería cerca.',
  },
  iop: {
    word: 'Programa ambulatorio intensivo (IOP)',
    meaning:
      'Tratamiento de 9 horas o más por semana, por lo general hasta 19, mientras usted vive en su casa. La mayoría se reúne de 3 a 5 días por semana.',
  },
  'level-of-care': {
    word: 'Nivel de atención',
    meaning: 'Cuánto tratamiento da un programa, desde visitas semanales hasta una estancia en un hospital.',
  },
  'matrix-model': {
    word: 'Modelo Matrix',
    meaning:
      'Un programa ambulatorio de 16 semanas con grupos, sesiones familiares y sesiones individuales, creado al principio para el consumo de estimulantes.',
  },
  'medical-necessity': {
    word: 'Necesidad médica',
    meaning: 'Lo que un plan de seguro pide ver antes de pagar: que la atención corresponda a la condición.',
  },
  methadone: {
    word: 'Metadona',
    meaning:
      'Un medicamento para el trastorno por consumo de opioides. Alivia la abstinencia y las ganas de consumir. Para este uso se da en un programa de tratamiento con opioides (OTP).',
  },
  'motivational-interviewing': {
    word: 'Entrevista motivacional',
    meaning: 'Una forma de conversar que ayuda a la persona a encontrar sus propias razones para cambiar, sin presión.',
  },
  'mutual-help': {
    word: 'Grupo de ayuda mutua',
    meaning:
      'Un grupo gratuito que llevan personas en recuperación, como AA, NA, SMART Recovery, LifeRing o Recovery Dharma.',
  },
  naloxone: {
    word: 'Naloxona (Narcan)',
    meaning:
      'Un aerosol nasal o una inyección que revierte una sobredosis de opioides. Cualquier persona puede llevarla y usarla.',
  },
  naltrexone: {
    word: 'Naltrexona',
    meaning:
      'Un medicamento para el trastorno por consumo de alcohol o de opioides, en pastilla diaria o inyección mensual. Con los opioides, antes hay que haber dejado de consumirlos.',
  },
  otp: {
    word: 'Programa de tratamiento con opioides (OTP)',
    meaning:
      'Una clínica certificada para dar metadona a personas con trastorno por consumo de opioides. La mayoría ofrece también buprenorfina.',
  },
  outpatient: {
    word: 'Ambulatorio',
    meaning: 'Tratamiento con citas mientras usted vive en su casa, por lo general menos de 9 horas por semana.',
  },
  parity: {
    word: 'Paridad',
    meaning:
      'La regla de que la mayoría de los planes de salud no pueden hacer que el tratamiento por consumo sea más difícil de obtener o más caro que otra atención médica.',
  },
  'peer-support': {
    word: 'Apoyo entre pares',
    meaning: 'Ayuda de una persona capacitada que ha vivido la adicción y la recuperación.',
  },
  php: {
    word: 'Programa de hospitalización parcial (PHP)',
    meaning: 'Tratamiento de día de 20 horas o más por semana. Usted vuelve a casa a dormir.',
  },
  'prior-authorization': {
    word: 'Autorización previa',
    meaning: 'El sí del plan antes de empezar. Sin ella, el plan podría no pagar.',
  },
  recovery: {
    word: 'Recuperación',
    meaning: 'Mejorar en la salud, el hogar, el propósito y la comunidad. Es distinta para cada persona.',
  },
  'recovery-housing': {
    word: 'Vivienda de recuperación',
    meaning: 'Una casa compartida sin alcohol ni drogas. Es un lugar para vivir y no un tratamiento.',
  },
  residential: {
    word: 'Residencial',
    meaning: 'Usted vive en el centro de día y de noche, fuera de una sala de hospital, durante semanas o meses.',
  },
  'return-to-use': {
    word: 'Volver a consumir',
    meaning: 'Consumir de nuevo después de un tiempo sin hacerlo. Es común, y es una razón para ajustar la atención.',
  },
  'sliding-scale': { word: 'Tarifa según ingresos', meaning: 'Un precio que baja cuando sus ingresos son bajos.' },
  'step-down': {
    word: 'Subir o bajar de nivel',
    meaning: 'Pasar a un nivel con más o con menos atención según cambian las necesidades.',
  },
  'substance-use-disorder': {
    word: 'Trastorno por consumo de sustancias',
    meaning: 'El nombre médico de la adicción: un consumo de alcohol o de otra droga que continúa aunque hace daño.',
  },
  telehealth: {
    word: 'Telesalud',
    meaning: 'Sesiones por video o por teléfono. Algunos programas las combinan con visitas.',
  },
  tolerance: {
    word: 'Tolerancia',
    meaning:
      'El cuerpo se acostumbra a una droga y necesita más. Después de una pausa la tolerancia es menor y la dosis de antes puede matar.',
  },
  'twelve-step-facilitation': {
    word: 'Facilitación de doce pasos',
    meaning: 'Consejería que presenta grupos como AA o NA y ayuda a participar en ellos.',
  },
  withdrawal: {
    word: 'Abstinencia (síndrome de)',
    meaning:
      'La reacción del cuerpo cuando se deja o se reduce el alcohol o una droga. La del alcohol o la de las benzodiacepinas puede ser mortal.',
  },
}
