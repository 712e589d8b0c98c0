import { plural } from '#lib/i18n/plural.ts'
import { count, facilities, measured, programs } from './counted.ts'

export const week = {
  title: 'My week',
  days: 'Days I can come',
  from: 'Not before',
  to: 'Not after',
  anyTime: 'Any time',
  length: 'Program length',
  lengthAny: 'Any length',
  weeks: (value: number) => `Up to ${value} ${plural(value, 'week', 'weeks')}`,
  hint: 'A program fits when its timetable lies inside your days and times. Most programs have not stated a timetable. Those are shown apart.',
  onDays: (days: string) => `On ${days}`,
  notBefore: (time: string) => `Not before ${time}`,
  notAfter: (time: string) => `Not after ${time}`,
  upTo: (value: number) => `At most ${value} ${plural(value, 'week', 'weeks')}`,
  fitsTitle: (value: number) => `Fits your week: ${facilities(value)}`,
  fitsText: 'The timetable lies inside your days and times.',
  mayTitle: (value: number) => `May fit your week: ${facilities(value)}`,
  mayText: 'No timetable is stated. Call and ask when sessions are.',
  split: (fit: number, may: number) =>
    `${programs(fit)} ${plural(fit, 'fits', 'fit')} your week by timetable; ${count(may)} may fit.`,
  someDays: (needed: number, track: string) => `${needed} of ${track}`,
  travel: (miles: string) => `about ${measured(miles, 'mile', 'miles')} a week, there and back`,
  byTelehealth: 'Offers telehealth. Ask if the whole program can be from home.',
  telehealthToo: 'Telehealth from anywhere in my state too',
  sort: 'Fewest miles a week',
  orderedBy:
    'Fewest miles a week first; where the days are not known, by distance after those. No one can pay to be higher.',
}
