import { formatMiles } from '#lib/i18n/format.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count, facilities, programs } from './counted.ts'

export const landing = {
  treatment: 'Addiction treatment',
  indexTitle: 'Addiction treatment by state',
  indexLead: (f: number, states: number) =>
    `${facilities(f)} in ${count(states)} ${plural(states, 'state or territory', 'states and territories')}. Choose a state, or search around a ZIP code.`,
  allStates: 'All states',
  crumbs: 'Where this page is',
  title: (heading: string, f: number) => `${heading}: ${facilities(f)}`,
  description: (f: number, place: string, detox: number, medicaid: number) =>
    `${facilities(f)} in ${place}: ${count(detox)} with detox on site, ${count(medicaid)} that say they take Medicaid. Phone numbers, hours a week, and where each fact comes from.`,
  numbers: 'In numbers',
  facilities: (f: number) => plural(f, 'facility', 'facilities'),
  withPrograms: (p: number) => `with ${programs(p)}`,
  of: (f: number) => `of ${facilities(f)}`,
  detox: 'with detox on site',
  telehealth: 'with telehealth',
  medicaid: 'say they take Medicaid',
  hours: 'of programs state their hours',
  hoursNote: 'The others show what is usual for their level.',
  numbersNote: 'What a facility has not stated is not counted. It does not mean no.',
  byLevel: 'By level of care',
  byLevelNote: 'Facilities that offer each level. Many offer more than one.',
  levelsLink: 'See the levels of care side by side',
  list: 'Facilities',
  listPart: (shown: number, all: number) => `The first ${count(shown)} of ${count(all)}.`,
  searchIn: (place: string) => `Search and filter in ${place}`,
  searchNear: (place: string) => `Search and filter near ${place}`,
  near: 'Cities nearby',
  about: (miles: number) => (miles < 1 ? 'less than a mile' : `about ${formatMiles('en', miles, true)} mi`),
  towns: (state: string) => `Cities in ${state}`,
  otherTowns: (state: string) => `Other cities in ${state}`,
  moreTowns: (towns: number) => `${count(towns)} more ${plural(towns, 'city', 'cities')}`,
  townsNote: 'For a smaller town, search around it.',
  unknownTitle: 'We have no page for this place',
  unknownText: 'The address may be old or mistyped. Search by ZIP code, or by city and state:',
}
