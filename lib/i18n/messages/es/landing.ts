import { formatMiles } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count, facilities, programs } from './counted.ts'

export const landing: Messages['landing'] = {
  treatment: 'Tratamiento para la adicción',
  indexTitle: 'Tratamiento para la adicción por estado',
  indexLead: (f: number, states: number) =>
    `${facilities(f)} en ${count(states)} ${plural(states, 'estado o territorio', 'estados y territorios')}. Elija un estado o busque alrededor de un código postal.`,
  allStates: 'Todos los estados',
  crumbs: 'Dónde está esta página',
  title: (heading: string, f: number) => `${heading}: ${facilities(f)}`,
  description: (f: number, place: string, detox: number, medicaid: number) =>
    `${facilities(f)} en ${place}: ${count(detox)} con desintoxicación en el lugar y ${count(medicaid)} que indican que aceptan Medicaid. Teléfonos, horas a la semana y de dónde viene cada dato.`,
  numbers: 'En números',
  facilities: (f: number) => plural(f, 'centro', 'centros'),
  withPrograms: (p: number) => `con ${programs(p)}`,
  of: (f: number) => `de ${facilities(f)}`,
  detox: 'con desintoxicación en el lugar',
  telehealth: 'con telesalud',
  medicaid: 'indican que aceptan Medicaid',
  hours: 'de los programas indica sus horas',
  hoursNote: 'Los demás muestran lo habitual para su nivel.',
  numbersNote: 'Lo que un centro no ha indicado no se cuenta. No quiere decir que no.',
  byLevel: 'Por nivel de atención',
  byLevelNote: 'Centros que ofrecen cada nivel. Muchos ofrecen más de uno.',
  levelsLink: 'Ver los niveles de atención lado a lado',
  list: 'Centros',
  listPart: (shown: number, all: number) => `Los primeros ${count(shown)} de ${count(all)}.`,
  searchIn: (place: string) => `Buscar y filtrar en ${place}`,
  searchNear: (place: string) => `Buscar y filtrar cerca de ${place}`,
  near: 'Ciudades cercanas',
  about: (miles: number) => (miles < 1 ? 'a menos de una milla' : `a unas ${formatMiles('es', miles, true)} mi`),
  towns: (state: string) => `Ciudades de ${state}`,
  otherTowns: (state: string) => `Otras ciudades de ${state}`,
  moreTowns: (towns: number) => `${count(towns)} ${plural(towns, 'ciudad', 'ciudades')} más`,
  townsNote: 'Si su pueblo es más pequeño, busque a su alrededor.',
  unknownTitle: 'No tenemos una página para este lugar',
  unknownText: 'Puede que la dirección sea vieja o esté mal escrita. Busque por código postal, o por ciudad y estado:',
}
