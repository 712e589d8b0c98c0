import { serviceKinds } from '#lib/care/terms.ts'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import type { Words } from '#lib/manage/input.ts'
import { several, yesNo } from '#lib/manage/inputs/choice.ts'
import { termsOfKinds } from '#lib/manage/inputs/terms-of-kinds.ts'
import { paragraphs } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

/** What people come for stands before what a directory asks about medication. */
const kinds = serviceKinds.toSorted((one, other) => rank(one) - rank(other))

function rank(kind: (typeof serviceKinds)[number]): number {
  const first = [
    'therapy',
    'education',
    'support',
    'recovery_support',
    'transition',
    'medical',
    'testing',
    'assessment',
  ]
  return first.includes(kind) ? first.indexOf(kind) : first.length
}

const offered = (hint: Words) => termsOfKinds(kinds, { label: (t) => t.facility.services, hint })

/** What treatment is made of. */
export const services: Section = {
  facility: {
    telehealth: yesNo({ label: (t) => t.edit.services.telehealth }),
    telehealthStates: several<string>({
      label: (t) => t.fieldNames.facility.telehealthStates,
      hint: (t) => t.edit.services.statesHint,
      options: () => STATE_NAMES,
    }),
    services: offered((t) => t.edit.emptyIsNotStated),
  },
  program: {
    sampleDay: paragraphs({ label: (t) => t.facility.sampleDay, hint: (t) => t.edit.services.sampleDayHint, max: 600 }),
    services: offered((t) => t.edit.emptyIsAsFacility),
  },
}
