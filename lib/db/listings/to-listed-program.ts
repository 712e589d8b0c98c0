import type { ListedProgram, Range } from '#lib/facility/listing.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import type { StoredProgram } from './stored.ts'

/** A stored program as it is listed: ends become ranges. */
export function toListedProgram({
  hoursPerWeekMin,
  hoursPerWeekMax,
  daysPerWeekMin,
  daysPerWeekMax,
  lengthWeeksMin,
  lengthWeeksMax,
  asamLevel,
  asamEdition,
  provenance,
  ...same
}: StoredProgram): ListedProgram {
  return {
    ...same,
    hours: toRange(hoursPerWeekMin, hoursPerWeekMax),
    days: toRange(daysPerWeekMin, daysPerWeekMax),
    lengthWeeks: toRange(lengthWeeksMin, lengthWeeksMax),
    asam: asamLevel !== null && asamEdition !== null ? { level: asamLevel, edition: asamEdition } : null,
    provenance: readProvenance(provenance),
  }
}

/** One stated end stands for both. */
function toRange(min: number | null, max: number | null): Range | null {
  const one = min ?? max
  return one === null ? null : { min: min ?? one, max: max ?? one }
}
