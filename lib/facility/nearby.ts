import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { stepsOf } from '#lib/facility/steps.ts'
import type { NearestMatch } from '#lib/search/outcome.ts'

/** Ways of detox as search asks for them. */
export const detoxWays = ['outpatient', 'residential', 'hospital'] as const

export type DetoxWay = (typeof detoxWays)[number]

/** What a listing does not have itself: ways of detox, and the next levels up and down. */
export type Wanted = { detox: readonly DetoxWay[]; levels: LevelOfCare[] }

/** The nearest facility for what is wanted, as far as there is one; `approximate` too where the listing itself is placed by its ZIP code. */
export type Nearby = {
  detox: ReadonlyMap<DetoxWay, NearestMatch>
  levels: ReadonlyMap<LevelOfCare, NearestMatch>
}

export const nothingNearby: Nearby = { detox: new Map(), levels: new Map() }

/** What to look for near a facility: every way of detox unless it has any on site, and the steps that it lacks. */
export function wantedNearby(listing: Listing): Wanted {
  const levels = [...new Set(stepsOf(listing).flatMap(({ missing }) => missing))]
  const needsDetox = listing.status !== 'closed' && !hasDetox(listing)
  return { detox: needsDetox ? detoxWays : [], levels }
}

/** Whether detox is given on site, by an offering or as a program. */
export function hasDetox({ detox, programs }: Pick<Listing, 'detox' | 'programs'>): boolean {
  return detox.some(({ where }) => where === 'on_site') || programs.some(({ level }) => level === 'detox')
}
