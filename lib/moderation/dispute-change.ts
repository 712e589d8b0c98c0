import { withProgramIds } from '#lib/audit/undo.ts'
import { facilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingChange, ListingState } from '#lib/facility/listing-state.ts'
import { isFacilityField } from '#lib/provenance/fields.ts'

type Disputed = { field: string; programId: number | null; value: unknown }

/**
 * The change that makes a listing say what the source of a dispute says; null where that is no change we can make, because
 * the program it is about is gone. A program that the source does not list is taken off.
 */
export function changeToTheirs({ field, programId, value }: Disputed, listing: ListingState): ListingChange | null {
  if (programId !== null) {
    return listing.programs.some(({ id }) => id === programId) ? { removePrograms: [programId] } : null
  }
  if (!isFacilityField(field)) return null
  const theirs = facilityFacts.shape[field].safeParse(
    field === 'detox' ? withProgramIds(value, listing.programs) : value,
  )
  return theirs.success ? { facts: { [field]: theirs.data } } : null
}
