import type { Messages } from '#lib/i18n/messages/en.ts'
import { facilities } from './counted.ts'

export const home: Messages['home'] = {
  title: 'Encuentre un tratamiento que se adapte a su vida',
  lead: 'Busque programas de tratamiento para la adicción en todo Estados Unidos según dónde están, cuántas horas a la semana piden y cómo puede pagar.',
  place: 'Código postal, o ciudad y estado',
  placeHint: 'Por ejemplo: 45402, o Dayton, OH',
  level: 'Nivel de atención',
  anyLevel: 'Cualquier nivel',
  hours: 'Horas a la semana que puede dedicar',
  submit: 'Buscar',
  ways: 'Maneras de empezar',
  nearTitle: 'Encuentre un programa cerca de usted',
  nearText:
    'Empiece con un código postal. Vea quién contesta el teléfono, a qué distancia está y qué no se sabe todavía.',
  nearLink: 'Buscar en todos los programas',
  compareTitle: '¿Internación o tratamiento ambulatorio?',
  compareText: 'Vea los tipos de tratamiento lado a lado: tiempo, trabajo, hijos, costo y lo difícil de cada uno.',
  compareLink: 'Comparar internación y ambulatorio',
  payTitle: '¿Cómo va a pagar?',
  payText: 'Medicaid, seguro privado, el VA, su propio dinero o nada: vea quién dice que lo acepta y qué preguntar.',
  payLink: 'Ver cómo puede pagar',
  staffTitle: 'Usted trabaja en un centro',
  staffText: 'Encuentre la ficha de su centro, vea lo que ve la gente y de dónde viene cada dato.',
  staffLink: 'Encontrar su ficha',
  states: 'Buscar por estado',
  stateCount: (value: number) => facilities(value),
  factsTitle: 'Qué significan los números de este sitio',
  factStated: 'Indicado: el centro nos dio sus horas.',
  factUsual: 'Habitual: el centro no nos ha dado sus horas. Mostramos lo habitual para ese nivel y se lo decimos.',
  factUnknown: 'No se indica: nadie nos lo ha dicho. No quiere decir que no. Pregunte cuando llame.',
}
