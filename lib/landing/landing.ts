import type { LandingTopic } from '#lib/landing/address.ts'
import type { NearTown, Town } from '#lib/search/index/town-counts.ts'
import type { Facets, ResultItem, Totals } from '#lib/search/outcome.ts'

/** All that a landing page shows. Facilities of a town are those whose address names it, not those around it. */
export type Landing = {
  topic: LandingTopic
  totals: Totals
  facets: Facets
  /** The first facilities by name. */
  items: ResultItem[]
  /** Towns of the state with facilities of this topic, by name. */
  towns: Town[]
  /** For a town: others around it, nearest first. */
  near: NearTown[]
}

/** What a landing address leads to. */
export type LandingOutcome =
  | { kind: 'page'; landing: Landing }
  /** The same page has another address. */
  | { kind: 'moved'; path: string }
  /** A real place with too little to fill a page: search around it, `near` being what to search for. */
  | { kind: 'search'; near: string; level: LandingTopic['level'] }
  /** `nothing`: no page has such an address; `unknown`: a page of a place that we do not know. */
  | { kind: 'nothing' | 'unknown' }
