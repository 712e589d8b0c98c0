import type { ListedProgram } from '#lib/facility/listing.ts'
import { mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { ProgramFacts } from './program-facts.ts'

export const openingsStatuses = ['open', 'waitlist', 'full'] as const

/** What staff say of a program's openings. `nextIntake` is an ISO day. */
export type OpeningsStated = Pick<NonNullable<ProgramFacts['availability']>, 'status' | 'nextIntake' | 'waitDays'>

/** Whether what was stated of openings can still be counted on: neither expired nor older than openings last. */
export function areCurrent({ statedOn, expiresAt }: NonNullable<ListedProgram['availability']>, now: Date): boolean {
  return new Date(expiresAt) > now && !mayBeOutdated('availability', statedOn, isoDay(now))
}
