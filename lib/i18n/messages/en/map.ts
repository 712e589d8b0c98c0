import { formatMiles } from '#lib/i18n/format.ts'
import { plural } from '#lib/i18n/plural.ts'
import { count } from './counted.ts'

export const map = {
  show: 'Map of these results',
  title: 'Map of the results on this page',
  titleOf: (place: string) => `Map of the results on this page: ${place}`,
  description: (value: number) =>
    `${count(value)} ${plural(value, 'result', 'results')} of this page as numbered links. The list has the same numbers and says where each one is.`,
  pin: (value: number, name: string) => `${value}: ${name}`,
  numbers: 'Numbers are those of the list',
  approximate: 'About here: only the ZIP code is known',
  circle: (miles: number) => `${formatMiles('en', miles)} ${plural(miles, 'mile', 'miles')}`,
  circleBeyond: (miles: number) =>
    `The circle of ${count(miles)} ${plural(miles, 'mile', 'miles')} is larger than this map.`,
  notShown: (value: number) =>
    `${count(value)} ${plural(value, 'result', 'results')} of this page ${plural(value, 'is', 'are')} not on the map: the place is not known or not published.`,
  scale: (miles: number) => `${formatMiles('en', miles)} ${plural(miles, 'mile', 'miles')}`,
}
