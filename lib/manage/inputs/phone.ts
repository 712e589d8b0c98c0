import { parsePhone } from '#lib/catalogue/phone.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { formatPhone } from '#lib/facility/phone.ts'
import { type Input, typedText } from '#lib/manage/input.ts'
import { select } from './choice.ts'
import { group } from './group.ts'
import { terms } from './terms.ts'
import { needed, text } from './text.ts'

export type Phone = FacilityFacts['phones'][number]

const typedNumber = text({ label: (t) => t.edit.contact.number, max: 40, type: 'tel', width: 'half' })

/** A number as people write it, kept in E.164. */
const number: Input<string> = {
  ...needed(typedNumber, (t) => t.edit.contact.number),
  show: (name, fact) => [[name, formatPhone(fact)]],
  read: (name, reading) => {
    const typed = typedText(reading, name)
    const found = /^\+[1-9]\d{6,14}$/.test(typed) ? typed : parsePhone(typed)?.number
    if (!found) reading.errors.push({ field: name, message: reading.t.edit.errors.phone })
    return found ?? typed
  },
}

const parts = group<Phone>({
  number,
  extension: text({ label: (t) => t.edit.contact.extension, max: 8, width: 'short' }),
  purpose: needed(
    select({
      label: (t) => t.edit.contact.purpose,
      options: ({ t }) => t.facility.purposes,
      first: (t) => t.edit.choose,
    }),
    (t) => t.edit.contact.purpose,
  ),
  answeredBy: select({
    label: (t) => t.edit.contact.answeredBy,
    hint: (t) => t.edit.contact.answeredByHint,
    options: ({ t }) => t.edit.contact.answers,
  }),
  hours: text({ label: (t) => t.edit.contact.hours, hint: (t) => t.edit.contact.hoursHint, max: 120 }),
  languages: terms('language', { label: (t) => t.edit.contact.phoneLanguages }),
})

/** One phone number with who answers it. An extension may be typed behind the number. */
export const phone: Input<Phone> = {
  ...parts,
  read: (name, reading, standing) => {
    const read = parts.read(name, reading, standing)
    return { ...read, extension: read.extension ?? parsePhone(typedText(reading, `${name}.number`))?.extension ?? null }
  },
}
