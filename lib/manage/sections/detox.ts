import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { choice, select, several, yesNo } from '#lib/manage/inputs/choice.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { ownProgram } from '#lib/manage/inputs/own-program.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { needed, text } from '#lib/manage/inputs/text.ts'
import type { Section } from '#lib/manage/section.ts'

type Offering = FacilityFacts['detox'][number]

const offering = group<Offering>({
  where: needed(
    choice({
      label: (t) => t.edit.detox.where,
      hint: (t) => t.edit.detox.whereHint,
      options: ({ t }) => t.edit.detox.places,
    }),
    (t) => t.edit.detox.where,
  ),
  kind: select({ label: (t) => t.edit.detox.kind, options: ({ t }) => t.edit.detox.kinds }),
  substances: several<Offering['substances'][number]>({
    label: (t) => t.edit.detox.substances,
    hint: (t) => t.edit.emptyIsNotStated,
    options: ({ t }) => t.substances,
  }),
  medicationUsed: yesNo({ label: (t) => t.detox.medicationUsed }),
  nursing24h: yesNo({ label: (t) => t.detox.nursing24h }),
  programId: ownProgram({
    label: (t) => t.edit.detox.program,
    hint: (t) => t.edit.detox.programHint,
    first: (t) => t.edit.noProgram,
  }),
  partnerName: text({ label: (t) => t.edit.detox.partner, hint: (t) => t.edit.detox.partnerHint, max: 120 }),
  arrangedBy: text({
    label: (t) => t.edit.detox.arrangedBy,
    hint: (t) => t.edit.detox.arrangedByHint,
    max: 160,
    ownWords: true,
  }),
})

/** Where people can get through withdrawal safely: here, elsewhere, or not. */
export const detox: Section = {
  facility: {
    detox: rows(offering, {
      label: (t) => t.fieldNames.facility.detox,
      hint: (t) => t.edit.detox.hint,
      add: (t) => t.edit.detox.add,
      title: (t, position) => t.edit.detox.offering(position),
      max: 6,
    }),
  },
  program: {},
}
