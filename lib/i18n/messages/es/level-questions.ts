import type { Messages } from '#lib/i18n/messages/en.ts'
import { both, type Worded } from '#lib/i18n/worded.ts'

const says = (self: string, other: string): Worded => ({ self, other })
const unsure = both('No lo sé')

export const levelQuestions: Messages['levelQuestions'] = {
  danger: {
    ask: both('Primero: ¿pasa algo de esto en este momento?'),
    breathing: both('Alguien no respira bien o no despierta'),
    suicide: both('Pensamientos de suicidio'),
    withdrawal: both(
      'Temblores, confusión, una convulsión o ver cosas que no existen después de dejar el alcohol o las benzodiacepinas (como Xanax)',
    ),
    daily: both('Beber, o tomar benzodiacepinas, todos los días'),
    pregnant: both('Embarazo y consumo de opioides (como heroína, fentanilo o pastillas para el dolor)'),
  },
  whom: { ask: both('¿Para quién es?'), self: both('Para mí'), other: both('Para otra persona') },
  stopping: {
    ask: says(
      '¿Qué le pasa cuando deja de consumir uno o dos días?',
      '¿Qué le pasa a la persona cuando deja de consumir uno o dos días?',
    ),
    little: both('Poco: a lo más, cansancio o nervios'),
    sick: both('Malestar: sudor, temblores, vómito, no dormir'),
    severe: both('Una convulsión, mucha confusión o ver cosas que no existen, ahora o alguna vez'),
    unsure,
  },
  body: {
    ask: says('¿Cómo está su cuerpo?', '¿Cómo está de salud física esa persona?'),
    well: both('Bien, o nada que pida ir seguido al médico'),
    watched: both('Una enfermedad, dolor o un embarazo que un médico debería vigilar'),
    nursing: both('Una enfermedad que pide a una enfermera o un médico todos los días'),
    unsure,
  },
  mind: {
    ask: says('¿Cómo están su ánimo y sus pensamientos?', '¿Cómo están el ánimo y los pensamientos de esa persona?'),
    steady: both('Estables casi todos los días'),
    hard: both('Difíciles: mucha tristeza, miedo o malos recuerdos'),
    unsafe: both('Tan difíciles que los días no se sienten seguros'),
    unsure,
  },
  wants: {
    ask: says('¿Qué quiere usted en este momento?', '¿Qué quiere la persona en este momento?'),
    stop: both('Dejar de consumir'),
    less: both('Consumir menos, o correr menos riesgo'),
    looking: says(
      'Solo estoy mirando, o es otra persona la que lo quiere',
      'No quiere tratamiento, o son otros los que lo quieren',
    ),
    unsure,
  },
  before: {
    ask: says('¿Qué pasó cuando lo intentó antes?', '¿Qué pasó cuando la persona lo intentó antes?'),
    first: both('Es la primera vez'),
    helped: both('El tratamiento ayudó por algunos meses o más'),
    returnedAtHome: both('El consumo volvió pronto, durante o después de una atención viviendo en casa'),
    returnedAfterStay: both('El consumo volvió pronto después de una estancia o una desintoxicación'),
    unsure,
  },
  home: {
    ask: says('¿Cómo es su hogar, y puede usted trasladarse?', '¿Cómo es el hogar de la persona, y puede trasladarse?'),
    safe: both('El hogar es seguro, y se puede ir a un lugar varias veces por semana'),
    far: both('El hogar es seguro, pero ir a un lugar varias veces por semana es difícil'),
    unsafe: both('El hogar no es seguro, o ahí se consume'),
    none: both('No hay un lugar fijo donde vivir'),
    unsure,
  },
  hurdle: {
    ask: says('¿Qué podría impedirle ir?', '¿Qué podría impedirle ir a la persona?'),
    work: both('El trabajo o los estudios'),
    children: both('Hijos, o alguien a quien cuidar'),
    cost: both('Lo que cuesta'),
    court: both('Un juzgado, la libertad condicional o un caso de protección de menores'),
    distance: both('Lo lejos que queda'),
    evenings: both('Solo hay tiempo por la noche'),
  },
}
