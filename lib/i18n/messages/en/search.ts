import { plural } from '#lib/i18n/plural.ts'
import { count, facilities, measured, programs } from './counted.ts'

export const search = {
  title: 'Find treatment',
  titleNear: (what: string, place: string) => `${what} near ${place}`,
  titleIn: (what: string, place: string) => `${what} in ${place}`,
  allPrograms: 'Treatment programs',
  near: 'Where',
  nearHint: 'ZIP code, city and state, or a state',
  within: 'How far',
  miles: (value: number) => `${value} miles`,
  anyDistance: 'Any distance',
  submit: 'Search',
  apply: 'Show results',
  filters: 'Filters',
  filtersOn: (value: number) => `${value} on`,
  filtersLink: (value: number) => (value === 0 ? 'Filters' : `Filters (${value} on)`),
  backToResults: 'Back to results',
  clear: 'Clear all filters',
  chips: 'Your choices',
  remove: (what: string) => `Remove ${what}`,
  hours: 'Hours a week',
  hoursAny: 'Any',
  hoursPresets: {
    '-8': 'Under 9 hours',
    '9-12': '9 to 12 hours',
    '9-15': '9 to 15 hours',
    '9-19': '9 to 19 hours',
    '20-': '20 hours or more',
  } as Record<string, string>,
  hoursCustom: (min: string | null, max: string | null) =>
    min === null
      ? `Up to ${measured(max ?? '0', 'hour', 'hours')}`
      : max === null
        ? `${measured(min, 'hour', 'hours')} or more`
        : `${min} to ${max} hours`,
  hoursStated: 'Only programs that state their hours',
  hoursHelp: 'Most facilities have not stated their hours. Then we use what is usual for the level, and label it.',
  q: 'Name',
  qHint: 'Words in the name of a facility',
  sort: 'Order',
  sorts: { distance: 'Nearest first', name: 'By name', updated: 'Newest facts first' },
  orderedBy: {
    distance: 'Nearest first, then by name. No one can pay to be higher.',
    name: 'In order of name. No one can pay to be higher.',
    updated: 'Newest facts first, then by name. No one can pay to be higher.',
  },
  total: (f: number, p: number) => `${facilities(f)}, ${programs(p)}`,
  hoursSplit: (stated: number, usual: number) =>
    `${count(stated)} ${plural(stated, 'program states its', 'programs state their')} hours; ${count(usual)} ${plural(usual, 'is', 'are')} shown with the hours usual for the level.`,
  results: 'Results',
  pages: 'Pages of results',
  pageOf: (value: number, last: number) => `Page ${count(value)} of ${count(last)}`,
  next: 'Next',
  previous: 'Previous',
  dropped: 'We could not use a part of the address of this page, and left it out:',
  droppedValue: (param: string, value: string) => `${param} = “${value}”`,
  filterLabels: {
    level: 'Level of care',
    detox: 'Detox on site',
    detoxFor: 'Detox from',
    payment: 'Payment and insurance',
    age: 'Age',
    for: 'Programs for',
    telehealth: 'Telehealth',
    medication: 'Medication given here',
    language: 'Languages',
    therapy: 'Therapies',
    ownership: 'Who runs it',
  },
  options: {
    detox: {
      any: 'Any detox on site',
      outpatient: 'Outpatient detox',
      residential: 'Residential detox',
      hospital: 'Hospital detox',
    },
    telehealth: { only: 'Offers telehealth' },
  },
  facilitiesWithValue: (value: number) => facilities(value),
}
