import { formatMiles, formatMonth } from '#lib/i18n/format.ts'
import { measured } from './counted.ts'

export const card = {
  miles: (miles: number, approximate: boolean) => {
    const written = formatMiles('en', miles, approximate)
    return `${approximate ? 'about ' : ''}${measured(written, 'mile', 'miles')} away`
  },
  hoursStated: (range: string, who: string, isoDate: string) =>
    `${range} h a week, stated by ${who}, ${formatMonth('en', isoDate)}`,
  hoursUsual: (usual: string) => `${usual}, not confirmed by the facility`,
  hoursNotStated: 'hours not stated',
  liveIn: 'live-in, 24 hours',
  detox: 'Detox',
  payment: 'Payment',
  phone: 'Phone',
  call: (name: string) => `Call ${name}`,
  extension: (digits: string) => `ext. ${digits}`,
  noPhone: 'No phone number stated',
  noProgram: 'The source does not say which levels of care are offered here.',
  notInEdition: (edition: string) => `Not in the ${edition} edition. It may have closed or moved.`,
  temporarilyClosed: 'Closed for now',
  example: 'Fictional example',
  more: (value: number) => `and ${value} more`,
}
