import type { ListedProgram } from '#lib/facility/listing.ts'
import { factAges, mayBeOutdated } from '#lib/provenance/ages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { ProgramFacts } from './program-facts.ts'

export const openingsStatuses = ['open', 'waitlist', 'full'] as const

/** What staff say of a program's openings. `nextIntake` is an ISO day. */
export type OpeningsStated = Pick<NonNullable<ProgramFacts['availability']>, 'status' | 'nextIntake' | 'waitDays'>

/** Whether what was stated of openings can still be counted on: neither expired nor older than openings last. */
export function areCurrent({ statedOn, expiresAt }: NonNullable<ListedProgram['availability']>, now: Date): boolean {
  return new Date(expiresAt) > now && !mayBeOutdated('availability', statedOn, isoDay(now))
}

/** Openings as a fact: stated now, and counted on for as long as openings last. */
export function statedOpenings(stated: OpeningsStated, now: Date): NonNullable<ProgramFacts['availability']> {
  const expiresAt = new Date(now.getTime() + factAges.availability * 86_400_000)
  return { ...stated, statedAt: now.toISOString(), expiresAt: expiresAt.toISOString() }
}
