import type { ListedProgram } from '#lib/facility/listing.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'

/** Whether what was stated of openings can still be counted on: neither expired nor older than openings last. */
export function areCurrent({ statedOn, expiresAt }: NonNullable<ListedProgram['availability']>, now: Date): boolean {
  return new Date(expiresAt) > now && !mayBeOutdated('availability', statedOn, isoDay(now))
}
