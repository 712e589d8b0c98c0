/** Cómo es una semana allí. */
export const week = {
  hours: {
    topic: 'Horas a la semana',
    ask: '¿Cuántas horas a la semana son?',
    why: 'El mismo nombre puede significar horas muy distintas. De ellas depende si puede trabajar, estudiar o cuidar a sus hijos.',
    listen: 'Un número para las primeras semanas y otro para después, y si cuentan los descansos y las comidas.',
  },
  times: {
    topic: 'Días y horario',
    ask: '¿Qué días voy, y de qué hora a qué hora?',
    why: 'Lo necesita para organizar el trabajo, los estudios, el transporte y el cuidado de los niños.',
    listen: 'Días y horas fijos, si puede elegir de día, por la noche o en fin de semana, y qué pasa si falta un día.',
  },
  length: {
    topic: 'Cuánto dura',
    ask: '¿Cuánto dura y quién decide cuándo termina?',
    why: 'Algunos programas tienen una duración fija y otros dependen de cómo le vaya. El seguro quizás pague menos tiempo.',
    listen: 'Días o semanas, si las horas bajan con el tiempo y qué pasa si necesita más.',
  },
  sampleDay: {
    topic: 'Un día típico',
    ask: '¿Cómo es un día típico, de principio a fin?',
    why: 'Muestra cuánto del tiempo es tratamiento.',
    listen: 'Horas con nombre: grupo, sesión individual, consulta médica, comidas, descanso.',
  },
  individual: {
    topic: 'Sesiones individuales',
    ask: '¿Cada cuánto me reuniría a solas con un consejero y de qué tamaño son los grupos?',
    why: 'Muchos programas trabajan sobre todo en grupo, y hay cosas que es más fácil decirle a una sola persona.',
    listen: 'Un número de sesiones por semana o por mes, siempre con el mismo consejero, y un límite para el grupo.',
  },
  family: {
    topic: 'Familia',
    ask: '¿Cómo puede participar mi familia, si yo quiero?',
    why: 'Algunos programas tienen sesiones familiares y otros no. Usted decide qué le puede contar el personal a su familia.',
    listen: 'Sesiones familiares con día y costo, una forma de participar desde lejos, y ayuda para la familia misma.',
  },
  telehealth: {
    topic: 'Telesalud',
    ask: '¿Puedo participar por video o por teléfono, en todo o en parte?',
    why: 'Puede ahorrarle viajes, si tiene un lugar privado y buena conexión.',
    listen: 'Qué partes, si el seguro paga lo mismo, y si sirve en el estado donde usted está.',
  },
}
