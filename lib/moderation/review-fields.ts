import { isSame } from '#lib/facility/diff-state.ts'
import { type FacilityFacts, facilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { type FacilityField, facilityFields } from '#lib/provenance/fields.ts'
import type { FactProvenance } from '#lib/provenance/provenance.ts'

/** One fact of a change that waits, held against the listing as it stands. */
export type FieldReview = {
  field: FacilityField
  /** As it stood when the change was asked for. */
  before: unknown
  /** As it shall stand. */
  after: unknown
  standing: unknown
  /** Who says what stands; null where nobody has said it. */
  source: FactProvenance | null
  /** `stale`: somebody has changed it since; `done`: it stands already as asked. */
  state: 'ready' | 'stale' | 'done'
}

/** The facts of a change in the order of the listing. What is no fact of its field is left out. */
export function reviewFields(
  changes: Readonly<Record<string, { before: unknown; after: unknown } | undefined>>,
  { facts, provenance }: Pick<ListingState, 'facts' | 'provenance'>,
): FieldReview[] {
  return facilityFields.flatMap((field) => {
    const asked = changes[field]
    const after = facilityFacts.shape[field].safeParse(asked?.after)
    if (!asked || !after.success) return []
    const standing = facts[field]
    const before = facilityFacts.shape[field].safeParse(asked.before)
    const done = isSame(field, standing, after.data)
    const stale = !before.success || !isSame(field, standing, before.data)
    return [
      {
        field,
        before: asked.before,
        after: after.data,
        standing,
        source: provenance[field] ?? null,
        state: done ? 'done' : stale ? 'stale' : 'ready',
      },
    ]
  })
}

/** The facts to write when some fields of a change are applied. */
export function factsToApply(reviews: readonly FieldReview[], fields: readonly string[]): Partial<FacilityFacts> {
  return Object.fromEntries(
    reviews.filter(({ field }) => fields.includes(field)).map(({ field, after }) => [field, after]),
  )
}

/** Whether a change of these fields wants two moderators, or a note on the call that was made to check it. */
export function needsSecondLook(fields: readonly string[]): boolean {
  return fields.includes('phones')
}
