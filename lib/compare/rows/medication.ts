import { type Medication, medications } from '#lib/care/medications.ts'
import { statedList } from '#lib/compare/cell.ts'
import type { Group } from '#lib/compare/row.ts'

/** The three that families ask about first. */
const ofOpioids = new Set<Medication>(['methadone', 'buprenorphine', 'naltrexone'])

/** What each program does about each medication. */
export const medication: Group = {
  title: (t) => t.facility.medications,
  rows: medications.map((one) => ({
    label: (t) => t.medications[one],
    question: 'medication',
    ...(!ofOpioids.has(one) && { minor: true }),
    cell: ({ listing }, { t }) =>
      statedList(
        listing.medications.flatMap((policy) => (policy.medication === one ? t.facility.stances[policy.stance] : [])),
      ),
  })),
}
