/** Desintoxicación, medicamentos y quién da la atención. */
export const care = {
  detoxFirst: {
    topic: 'Desintoxicación primero',
    ask: '¿Puedo empezar sin pasar antes por una desintoxicación? Si no, ¿quién la organiza y cómo llego?',
    why: 'Algunos programas solo reciben a personas que ya pasaron la abstinencia. Dejar de golpe el alcohol o las benzodiazepinas puede ser peligroso: pregunte antes de dejarlos.',
    listen: 'Una enfermera o un médico que pregunte qué toma y cuánto, el nombre del lugar y quién hace la llamada.',
  },
  detoxCare: {
    topic: 'Atención en la desintoxicación',
    ask: '¿De qué sustancias tratan la abstinencia, usan medicamentos, y hay enfermería de día y de noche?',
    why: 'La abstinencia del alcohol o de las benzodiazepinas puede ser peligrosa y necesita atención médica.',
    listen:
      'Su sustancia por su nombre, medicamentos para la abstinencia, cada cuánto alguien pasa a ver cómo está, y a qué hospital van en una emergencia.',
  },
  medication: {
    topic: 'Medicamentos para la adicción',
    ask: '¿Puedo empezar o seguir con metadona, buprenorfina o naltrexona con ustedes?',
    why: 'Algunos programas los empiezan, otros permiten continuarlos y otros piden reducirlos hasta dejarlos. No los deje por su cuenta para poder entrar.',
    listen: 'El medicamento por su nombre, quién lo receta, si hay un límite de tiempo y qué pasa cuando usted se va.',
  },
  staff: {
    topic: 'Quién le atiende',
    ask: '¿Quién me atendería y qué licencias tiene?',
    why: 'Los títulos cambian de un estado a otro. Una licencia se puede comprobar.',
    listen:
      'Consejeros o trabajadores sociales con licencia, enfermeras, alguien que pueda recetar, y a cuántas personas atiende cada consejero.',
  },
  coOccurring: {
    topic: 'Salud mental',
    ask: '¿También tratan problemas de salud mental, como depresión, ansiedad o estrés postraumático?',
    why: 'Muchas personas viven con las dos cosas, y no todos los programas tratan las dos.',
    listen:
      'Alguien del personal que pueda diagnosticar y recetar, un solo plan para las dos cosas, y si puede seguir con sus medicamentos.',
  },
  testing: {
    topic: 'Pruebas de drogas',
    ask: '¿Cada cuánto hacen pruebas de drogas y qué pasa después de una prueba positiva?',
    why: 'Algunos programas cambian el plan junto con usted después de una prueba positiva, y otros piden a la persona que se vaya.',
    listen:
      'Qué pasa después de la primera y de la segunda prueba positiva, quién más ve el resultado y quién paga la prueba.',
  },
  license: {
    topic: 'Licencia',
    ask: '¿Quién les da la licencia o la acreditación, y cuál es el número?',
    why: 'Con un número se puede comprobar. La licencia la da el estado. La acreditación es una revisión hecha por un grupo de afuera.',
    listen: 'El nombre de la agencia, un número y hasta cuándo es válido.',
  },
  pregnancy: {
    topic: 'Embarazo',
    ask: '¿Atienden a personas embarazadas y trabajan junto con el control prenatal?',
    why: 'Los programas con ciertos fondos federales deben dar prioridad a las mujeres embarazadas. Durante el embarazo no deje nada de golpe: pregunte a un médico.',
    listen:
      'Un inicio rápido, contacto con su control prenatal, y un médico que decida con usted sobre los medicamentos.',
  },
}
