/** Reglas, cómo llegar y qué viene después. */
export const living = {
  rules: {
    topic: 'Reglas de la casa',
    ask: '¿Qué reglas hay sobre teléfonos, visitas, salidas y trabajo?',
    why: 'Quizás necesite comunicarse con sus hijos, su trabajo o un tribunal.',
    listen: 'Reglas por escrito, desde cuándo hay llamadas y visitas, y qué pasa si alguien no cumple una regla.',
  },
  afterwards: {
    topic: 'Qué pasa después',
    ask: '¿Qué pasa cuando termina el programa y quién organiza el paso siguiente?',
    why: 'El paso siguiente es más fácil de dar si está organizado antes de irse.',
    listen: 'Una primera cita con fecha, alguien a quien llamar, y medicamentos que siguen sin interrupción.',
  },
  transport: {
    topic: 'Cómo llegar',
    ask: '¿Cómo llegaría, y ayudan con el transporte?',
    why: 'Ir varias veces a la semana cuesta tiempo y dinero. Medicaid paga a muchas personas el transporte a la atención médica.',
    listen:
      'Una camioneta, pases de autobús o transporte de Medicaid, con cuánto tiempo hay que pedirlo, y si funciona por la noche.',
  },
  languages: {
    topic: 'Idiomas',
    ask: '¿En qué idiomas son las sesiones?',
    why: 'Es difícil hablar de esto en un idioma que no es el suyo.',
    listen: 'Sesiones en su idioma, o un intérprete sin costo, y papeles que usted pueda leer.',
  },
  children: {
    topic: 'Niños',
    ask: '¿Puedo llevar a mis hijos, o hay cuidado de niños?',
    why: 'Algunos lugares reciben a los niños o los cuidan durante las sesiones.',
    listen: 'Qué edades, cuántos niños, cuánto cuesta y qué pasa con la escuela.',
  },
}
