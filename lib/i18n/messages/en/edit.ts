import { about } from './edit/about.ts'
import { contact } from './edit/contact.ts'
import { errors } from './edit/errors.ts'
import { programs } from './edit/programs.ts'

/** The forms in which a listing is edited. */
export const edit = {
  sections: {
    contact: { title: 'Contact', about: 'Who to call, where it is, and how to get in.' },
    programs: { title: 'Programs', about: 'The level of care, how it is given, and what is needed to get in.' },
    about: { title: 'About the facility', about: 'Whether it is open, what kind of place it is, and who runs it.' },
  },
  choose: 'Choose',
  atLeast: 'At least',
  atMost: 'At most',
  from: (label: string) => `${label}, at least`,
  to: (label: string) => `${label}, at most`,
  remove: (what: string) => `Remove ${what.toLowerCase()}`,
  errors,
  about,
  contact,
  programs,
}
