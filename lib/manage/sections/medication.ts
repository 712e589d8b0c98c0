import { medications } from '#lib/care/medications.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { Input, Words } from '#lib/manage/input.ts'
import { several } from '#lib/manage/inputs/choice.ts'
import { pairs } from '#lib/manage/inputs/pairs.ts'
import type { Section } from '#lib/manage/section.ts'

type Policy = FacilityFacts['medications'][number]

/** All that is done with one medication. What is not allowed cannot be started or continued too. */
function stances(label: Words): Input<Policy['stance'][]> {
  const chosen = several<Policy['stance']>({ label, options: ({ t }) => t.facility.stances })
  return {
    ...chosen,
    read: (name, reading, standing) => {
      const read = chosen.read(name, reading, standing)
      if (read.includes('not_allowed') && read.length > 1) {
        reading.errors.push({ field: name, message: reading.t.edit.medication.notAllowedAlone(label(reading.t)) })
      }
      return read
    },
  }
}

/** What becomes of people who take, or want, each medication. */
export const medication: Section = {
  facility: {
    medications: pairs<Policy, 'medication', 'stance'>({
      first: 'medication',
      second: 'stance',
      keys: medications,
      keyLabel: (key, { t }) => t.medications[key],
      ask: (_, label) => stances(label),
      label: (t) => t.facility.medications,
      hint: (t) => t.edit.medication.hint,
    }),
  },
  program: {},
}
