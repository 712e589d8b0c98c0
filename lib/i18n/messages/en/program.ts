import { measured } from './counted.ts'

export const program = {
  hours: 'Hours a week',
  statedBy: (who: string, date: string) => `stated by ${who}, ${date}`,
  usual: 'At this level',
  usualForAdolescents: {
    outpatient: 'usually under 6 hours a week for adolescents',
    iop: 'usually 6–19 hours a week for adolescents',
  },
  usualNote: 'not confirmed by the facility',
  openUntil: (date: string) => `counts until ${date}`,
  week: 'A week',
  daytimeOn: (days: string) => `daytime on ${days}`,
  eveningOn: (days: string) => `evening on ${days}`,
  trackHours: (hours: string) => `${measured(hours, 'hour', 'hours')} a week`,
  sum: 'Adds up to',
  steps: 'Fewer hours step by step',
  stepHours: (hours: string) => `${hours} h`,
  who: 'Who it is for',
  admission: 'Getting in',
  care: 'What you do there',
  cost: 'What it costs',
  rules: 'Rules and drug testing',
  after: 'Afterwards',
  exclusive: 'Only for',
  serves: 'Also serves',
  overview: 'In short',
}
