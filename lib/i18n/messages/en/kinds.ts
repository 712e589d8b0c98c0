import { count } from './counted.ts'

export const kinds = {
  title: 'Inpatient and outpatient, side by side',
  lead: 'What each kind of treatment asks of a person and a family, what speaks for it and against it, and how many places offer it. People often move from one kind to another.',
  description:
    'Outpatient, IOP, PHP, residential, inpatient and detox compared: time, work, children, cost, what helps and what is hard, with references and numbers.',
  fields: {
    time: 'Time',
    work: 'Work and school',
    children: 'Children',
    family: 'The family’s part',
    cost: 'Cost',
    helps: 'What speaks for it',
    hard: 'What is hard about it',
  },
  numbersEverywhere: 'Numbers for the whole country',
  numbersIn: (place: string) => `In ${place}`,
  numbersNear: (place: string) => `Within 25 miles of ${place}`,
  facilities: 'Facilities that offer it',
  statedHours: 'Programs that state their hours a week',
  ofPrograms: (stated: number, all: number) => `${count(stated)} of ${count(all)}`,
  detox: 'With detox on site',
  medicaid: 'Accept Medicaid',
  share: (value: number, percent: string) => `${count(value)} (${percent})`,
  notWeekly: 'No hours a week',
  find: 'Find them',
  place: 'Numbers for a place',
  placeHint: 'A ZIP code, a city with its state, or a state',
  placeSubmit: 'Show numbers',
  whichTitle: 'Which one is right?',
  which:
    'A trained person decides that with you, in an assessment. Research points to three months or more in treatment, in one kind or in several after each other. Medication for alcohol or opioid use can go with every kind.',
  hoursSource: 'Hours and sources of the levels of care',
  compareOwn: 'Compare two to four programs by name',
}
