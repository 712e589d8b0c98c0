import { measured } from './counted.ts'

export const help = {
  costliest: (what: string) => `“${what}” rules out the most.`,
  telehealth: (state: string) => `Count telehealth from anywhere in ${state}`,
  dropWeek: 'Search without your days and times',
  nearest: 'Nearest match beyond this distance:',
  milesAway: (miles: string) => `${measured(miles, 'mile', 'miles')} away`,
  fewTitle: 'Only a few match all of that',
  fewText: 'To see more:',
  noneThere: 'nothing near it',
}
