import type { Messages } from '#lib/i18n/messages/en.ts'
import { count } from './counted.ts'

export const kinds: Messages['kinds'] = {
  title: 'Con internación y ambulatorio, lado a lado',
  lead: 'Qué le pide cada tipo de tratamiento a una persona y a su familia, qué tiene a favor y en contra, y cuántos lugares lo ofrecen. A menudo se pasa de un tipo a otro.',
  description:
    'Ambulatorio, IOP, PHP, residencial, hospitalización y desintoxicación: tiempo, trabajo, hijos, costo, lo que ayuda y lo que cuesta, con referencias y cifras.',
  fields: {
    time: 'Tiempo',
    work: 'Trabajo y estudios',
    children: 'Hijos',
    family: 'El papel de la familia',
    cost: 'Costo',
    helps: 'A favor',
    hard: 'Lo difícil',
  },
  numbersEverywhere: 'Cifras de todo el país',
  numbersIn: (place: string) => `En ${place}`,
  numbersNear: (place: string) => `A 25 millas o menos de ${place}`,
  facilities: 'Centros que lo ofrecen',
  statedHours: 'Programas que indican sus horas a la semana',
  ofPrograms: (stated: number, all: number) => `${count(stated)} de ${count(all)}`,
  detox: 'Con desintoxicación en el lugar',
  medicaid: 'Aceptan Medicaid',
  share: (value: number, percent: string) => `${count(value)} (${percent})`,
  notWeekly: 'Sin horas a la semana',
  find: 'Buscarlos',
  place: 'Cifras de un lugar',
  placeHint: 'Un código postal, una ciudad con su estado, o un estado',
  placeSubmit: 'Ver cifras',
  whichTitle: '¿Cuál es el adecuado?',
  which:
    'Eso lo decide junto con usted una persona capacitada, en una evaluación. La investigación habla de tres meses o más en tratamiento, en un solo tipo o en varios seguidos. Los medicamentos para el consumo de alcohol u opioides pueden acompañar a todos.',
  hoursSource: 'Horas y fuentes de los niveles de atención',
  compareOwn: 'Comparar de dos a cuatro programas por su nombre',
}
