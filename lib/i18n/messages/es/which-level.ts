import type { Messages } from '#lib/i18n/messages/en.ts'

export const whichLevel: Messages['whichLevel'] = {
  tab: 'Seis preguntas',
  title: '¿Qué niveles de atención podrían servir?',
  lead: 'Seis preguntas en palabras sencillas. Verá por qué niveles pregunta a menudo la gente en esa situación, por qué, y qué preguntar. No hay puntaje.',
  link: 'Seis preguntas: ¿qué niveles podrían servir?',
  linkText: '¿No sabe qué buscar? Conteste lo que quiera, sin abrir una cuenta.',
  privacy:
    'Con sus respuestas se hace una página y después desaparecen. No se guardan, y no quedan en ninguna dirección, cookie ni registro. Deje sin contestar lo que quiera.',
  submit: 'Ver las opciones',
  tickNow: 'Marque lo que sea cierto. Debajo de cada punto dice qué hacer.',
  resultTitle: 'Opciones para preguntar',
  resultLead: {
    self: 'La gente en su situación pregunta a menudo por estos niveles. Una persona capacitada lo decide junto con usted, en una evaluación.',
    other:
      'La gente en esa situación pregunta a menudo por estos niveles. Lo decide una persona capacitada junto con quien va a tratarse, en una evaluación.',
  },
  named: (levels: string) => `En esta página: ${levels}.`,
  order:
    'La desintoxicación va primero si es una de ellas; las demás, por horas de atención. El orden no dice cuál es mejor.',
  silent:
    'No contestó nada, así que esto es por lo que mucha gente pregunta primero. Puede volver a las preguntas más abajo.',
  dangerLabel: 'Haga esto primero',
  notices: {
    breathing: {
      title: 'Llame al 911 ahora',
      text: 'Dé naloxona (Narcan) si la tiene a mano. Ayude a la persona a respirar y quédese hasta que llegue la ayuda.',
      more: 'Qué hacer, paso a paso',
    },
    withdrawal: {
      title: 'Llame al 911 ahora',
      text: 'Los temblores, la confusión, una convulsión o ver cosas que no existen después de dejar de consumir pueden causar la muerte. Se pueden tratar.',
      more: 'Cuándo la abstinencia es una emergencia',
    },
    crisis: {
      title: 'Llame o mande un texto al 988',
      text: 'Contestan de día y de noche, sin costo. En español: oprima 2, o mande AYUDA. Si hay peligro en este momento, llame al 911.',
      more: 'Más líneas que contestan',
    },
    pregnant: {
      title: 'Embarazo y consumo de opioides: no los deje de golpe',
      text: 'Pida atención hoy mismo en un consultorio o una clínica. Lo que se aconseja es metadona o buprenorfina; dejarlos de golpe puede hacer daño.',
      more: 'Medicamentos en el embarazo',
    },
    doNotStop: {
      title: 'No deje de golpe el alcohol ni las benzodiacepinas',
      text: 'Después de un consumo diario, eso puede causar convulsiones y hasta la muerte. Hable antes con un médico, una enfermera o un programa de desintoxicación.',
      more: 'Quién no debe dejarlo a solas',
    },
  },
  call: (number: string) => `Llamar al ${number}`,
  why: 'Por qué la gente pregunta por él',
  change: 'Qué cambiaría esto',
  find: (level: string) => `Buscar: ${level}`,
  newTab: 'se abre en otra pestaña',
  narrow: 'O más precisa:',
  narrowed: {
    evening: 'de noche',
    telehealth: 'por telesalud',
    medicaid: 'con Medicaid',
    lowCost: 'gratis o según ingresos',
  },
  searches:
    'Las búsquedas y los artículos se abren en otra pestaña, para que esta página siga aquí. La dirección de una búsqueda lleva el nivel y lo que usted elija ahí. Ninguna de sus respuestas va en ella.',
  medicationTitle: 'Los medicamentos acompañan a todos los niveles',
  medication:
    'Para los opioides y para el alcohol hay medicamentos que funcionan. Se pueden tomar viviendo en casa o durante una estancia, por poco tiempo o por años. Hay quien los elige y quien no. Hay programas que los empiezan y otros que no los permiten: pregunte antes de ir.',
  medicationLink: 'Los medicamentos y cómo preguntar por ellos',
  hurdlesTitle: 'Lo que podría impedirlo',
  hurdleTips: {
    work: {
      text: 'Muchas personas con empleo pueden pedir una licencia sin sueldo para tratarse y conservar su puesto. Otras van por la noche.',
      more: 'Derechos en el trabajo',
    },
    children: {
      text: 'Pocos programas cuidan niños y pocas residencias los reciben. Pregunte en cada uno, y pida a la familia horas fijas.',
      more: 'Lo que cada tipo le pide a una familia',
    },
    cost: {
      text: 'Hay maneras de tratarse sin dinero. Algunos programas cobran según los ingresos, y los estados pagan por algunas personas.',
      more: 'Ver cómo se puede pagar',
    },
    court: {
      text: 'Pregunte antes del primer día qué acepta el juzgado o la agencia, y pídalo por escrito.',
      more: 'Derechos y privacidad',
    },
    distance: {
      text: 'Una parte de la atención, o toda, puede ser por video. Una estancia es un solo viaje de ida y uno de vuelta.',
      more: 'IOP por telesalud',
    },
    evenings: {
      text: 'Muchos programas se reúnen por la noche, pero pocos directorios lo saben. Pregunte por teléfono.',
      more: 'Una semana en un IOP',
    },
  },
  askTitle: 'Qué preguntar en una evaluación',
  askText: 'Una evaluación es una conversación de más o menos una hora. Usted puede preguntar tanto como ellos.',
  toAsk: {
    decides: '¿Qué nivel aconsejan, y cómo lo deciden?',
    hours: '¿Cuántas horas a la semana son, qué días y por cuántas semanas?',
    medication: '¿Qué medicamentos empiezan? ¿Cuáles se pueden seguir tomando?',
    stopping: '¿Es seguro dejar de consumir en casa? ¿Quién está si la abstinencia empeora por la noche?',
    body: '¿Quién atiende otras enfermedades o un embarazo? ¿Trabajan con nuestro médico?',
    both: '¿Tratan la salud mental y el consumo juntos, con un mismo equipo?',
    goal: '¿Y si lo que se quiere es consumir menos, o todavía no está claro?',
    before: '¿Qué harían distinto de la vez pasada?',
    night: '¿Dónde se podría vivir durante el tratamiento? ¿Conocen una vivienda segura?',
    ride: '¿Se puede hacer una parte, o todo, por video? ¿Ayudan con el transporte?',
    evenings: '¿Hay grupos por la noche o temprano por la mañana? ¿Qué días?',
    children: '¿Cuidan niños o tienen lugar para ellos? ¿Quién puede ayudar en esas horas?',
    court: '¿El juzgado o la agencia acepta su programa? ¿Qué le informan ustedes?',
    cost: '¿Cuánto costará en total? ¿Me lo dan por escrito?',
    returns: '¿Qué pasa si una persona consume mientras está con ustedes?',
    after: '¿Qué viene después, y quién lo organiza?',
  },
  more: 'Para seguir leyendo',
  compare: 'Con internación y ambulatorio, lado a lado',
  judge: 'Cómo juzgar un programa',
  family: 'Cómo ayudar a alguien que usted quiere',
  again: 'Cambiar las respuestas',
  keep: 'Esta página no se guarda. Imprímala si la quiere conservar. Si otras personas usan este aparato, cierre la pestaña al terminar.',
}
