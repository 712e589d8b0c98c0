import { about } from './edit/about.ts'
import { after } from './edit/after.ts'
import { contact } from './edit/contact.ts'
import { credentials } from './edit/credentials.ts'
import { detox } from './edit/detox.ts'
import { errors } from './edit/errors.ts'
import { medication } from './edit/medication.ts'
import { payment } from './edit/payment.ts'
import { programs } from './edit/programs.ts'
import { rules } from './edit/rules.ts'
import { schedule } from './edit/schedule.ts'
import { services } from './edit/services.ts'
import { whom } from './edit/whom.ts'

/** The forms in which a listing is edited. */
export const edit = {
  sections: {
    contact: { title: 'Contact', about: 'Who to call, where it is, and how to get in.' },
    programs: { title: 'Programs', about: 'The level of care, how it is given, and what is needed to get in.' },
    detox: { title: 'Detox', about: 'Whether people can get through withdrawal here, or where you send them.' },
    medication: { title: 'Medication', about: 'What you do with each medication for addiction.' },
    payment: { title: 'Cost and payment', about: 'Ways to pay, prices, and insurance plans.' },
    whom: { title: 'Who it is for', about: 'Ages, groups of people, and languages.' },
    services: { title: 'What is offered', about: 'Therapies, classes and help, telehealth, and a usual day.' },
    rules: { title: 'House rules and testing', about: 'Smoking, phones, visitors, and what a positive test leads to.' },
    after: {
      title: 'After treatment',
      about: 'The steps from each program: more care, less care, aftercare, housing.',
    },
    credentials: {
      title: 'Licenses and accreditations',
      about: 'Who licenses and accredits you, with number and end date.',
    },
    schedule: { title: 'Schedule', about: 'Hours a week, days, the timetable, and how long it lasts.' },
    about: { title: 'About the facility', about: 'Whether it is open, what kind of place it is, and who runs it.' },
  },
  choose: 'Choose',
  emptyIsNotStated: 'Leave all empty if you do not want to state it: it is shown as “not stated”, never as “no”.',
  emptyIsAsFacility: 'Leave all empty if it is as for the whole facility.',
  noProgram: 'None of them',
  chooseAny: 'Choose all that are right',
  atLeast: 'At least',
  atMost: 'At most',
  from: (label: string) => `${label}, at least`,
  to: (label: string) => `${label}, at most`,
  removeShort: 'Remove',
  remove: (what: string) => `Remove ${what.toLowerCase()}`,
  errors,
  about,
  contact,
  programs,
  after,
  credentials,
  detox,
  medication,
  payment,
  whom,
  rules,
  services,
  schedule,
}
