import { termsOf } from '#lib/care/terms.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { termLabel } from '#lib/i18n/labels.ts'
import { select } from '#lib/manage/inputs/choice.ts'
import { day } from '#lib/manage/inputs/day.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { needed, text } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Credential = FacilityFacts['credentials'][number]

const credential = group<Credential>({
  kind: needed(
    select<string>({
      label: (t) => t.edit.credentials.kind,
      first: (t) => t.edit.choose,
      options: ({ locale, listing }) => {
        const stated = listing.facts.credentials.map(({ kind }) => kind)
        const kinds = [...termsOf('credential').map(({ slug }) => slug), ...stated]
        return Object.fromEntries(kinds.map((kind) => [kind, termLabel(locale, 'credential', kind)]))
      },
    }),
    (t) => t.edit.credentials.kind,
  ),
  issuer: text({ label: (t) => t.edit.credentials.issuer, hint: (t) => t.edit.credentials.issuerHint, max: 120 }),
  number: text({ label: (t) => t.edit.credentials.number, max: 60, width: 'half' }),
  validUntil: day({ label: (t) => t.edit.credentials.validUntil }),
})

/** Who licenses and who accredits it, exactly as on the paper. */
export const credentials: Section = {
  facility: {
    credentials: rows(credential, {
      label: (t) => t.facility.credentials,
      hint: (t) => t.edit.credentials.hint,
      add: (t) => t.edit.credentials.add,
      title: (t, position) => t.edit.credentials.credential(position),
      max: 20,
    }),
  },
  program: {},
}
