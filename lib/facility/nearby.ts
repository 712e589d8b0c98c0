import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { stepsOf } from '#lib/facility/steps.ts'

/** Ways of detox as search asks for them. */
export const detoxWays = ['outpatient', 'residential', 'hospital'] as const

export type DetoxWay = (typeof detoxWays)[number]

/** What a listing does not have itself: ways of detox, and the next levels up and down. */
export type Wanted = { detox: readonly DetoxWay[]; levels: LevelOfCare[] }

/** Another facility, and how many miles away; `approximate` where one of the two is placed by its ZIP code. */
export type NearbyFacility = {
  slug: string
  name: string
  city: string
  state: string
  miles: number
  approximate: boolean
}

/** The nearest facility for what is wanted, as far as there is one. */
export type Nearby = {
  detox: ReadonlyMap<DetoxWay, NearbyFacility>
  levels: ReadonlyMap<LevelOfCare, NearbyFacility>
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
