/** Cómo entrar y cómo pagarlo. */
export const start = {
  levels: {
    topic: 'Niveles de atención',
    ask: '¿Qué niveles de atención tienen: ambulatorio, ambulatorio intensivo, tratamiento de día, residencial, desintoxicación?',
    why: 'La fuente no lo dice. Un nivel puede pedir una hora a la semana, y otro, una estadía de meses.',
    listen: 'Un nivel con sus horas a la semana, y cómo deciden cuál le conviene.',
  },
  openings: {
    topic: 'Cupos y espera',
    ask: '¿Hay cupo ahora? Si no, ¿cuánto hay que esperar y qué puedo hacer mientras tanto?',
    why: 'Los cupos cambian de un día a otro. Si sabe cuánto hay que esperar, puede planear o llamar también a otros lugares.',
    listen:
      'Una fecha o un cálculo honesto. Algunos lugares ofrecen una visita, un grupo o medicamentos durante la espera.',
  },
  price: {
    topic: 'Precio y depósito',
    ask: '¿Cuánto pagaría en total y cuánto tengo que pagar antes de empezar?',
    why: 'Un precio por día o por sesión puede esconder una suma grande. Un depósito puede ser difícil de recuperar.',
    listen:
      'Un total por escrito, cuándo devuelven el depósito, y si hay tarifas según los ingresos o un plan de pagos.',
  },
  insurance: {
    topic: 'Seguro médico',
    ask: '¿Están dentro de la red de mi plan, y mi plan tiene que aprobarlo antes?',
    why: 'Fuera de la red, o sin aprobación (autorización previa), quizás tenga que pagar usted la mayor parte.',
    listen: 'El nombre de su plan, quién pide la aprobación, cuántos días cubre y qué pasa si el plan deja de pagar.',
  },
  admission: {
    topic: 'Antes de empezar',
    ask: '¿Qué necesito para poder empezar: una evaluación, un referido, una identificación, análisis?',
    why: 'Un solo papel que falte puede costar días.',
    listen: 'La lista completa de una vez, quién hace la evaluación, qué tan pronto y cuánto cuesta.',
  },
  ages: {
    topic: 'Quién puede ir',
    ask: '¿Reciben a personas de mi edad y género?',
    why: 'Algunos programas son solo para adolescentes o solo para un género.',
    listen: 'Las edades de su grupo, y si los adolescentes están aparte de los adultos.',
  },
  address: {
    topic: 'Dónde está',
    ask: '¿Adónde voy el primer día?',
    why: 'La dirección no se publica, muchas veces para proteger a quienes viven allí.',
    listen: 'Una calle y una puerta, o un punto de encuentro, y a qué hora hay alguien.',
  },
  accessibility: {
    topic: 'Acceso',
    ask: '¿Puedo entrar y moverme si me cuestan las escaleras, o si necesito ayuda para oír, ver o leer?',
    why: 'La ficha no lo dice, y cada edificio es distinto.',
    listen: 'Una entrada sin escalones, un baño que usted pueda usar, y ayuda para oír, ver o leer.',
  },
}
