import type { LevelOfCare } from '#lib/care/levels.ts'
import type { QueueKind } from '#lib/moderation/queue-filter.ts'
import type { Source } from '#lib/provenance/provenance.ts'

/** Days for which a fact that a facility or a moderator stated counts as verified. */
export const verifiedDays = 90

/** The last day of each age of a fact, in days; what is older is in one more. */
export const factAgeEnds = [90, 180, 365, 730] as const

/** How many of some listings or programs have a fact that was verified lately. */
export type Verified = { all: number; verified: number }

/** How many facts of one field, from one source, are of one age: 0 is the youngest of `factAgeEnds`. */
export type FactCount = { of: 'facility' | 'program'; field: string; source: Source; age: number; count: number }

/** How sure and how old what the directory says is. Examples and closed facilities are not counted. */
export type Quality = {
  states: ({ state: string } & Verified)[]
  levels: ({ level: LevelOfCare } & Verified)[]
  facts: FactCount[]
  /** Listings with staff who may edit them. */
  claimed: number
}

/** How long things of one kind waited that were decided lately, and what waits now. Times are in hours. */
export type QueueTimes = {
  kind: QueueKind
  waiting: number
  oldest: number | null
  decided: number
  median: number | null
  slowest: number | null
}

/** All of them together. */
export function totalOf(parts: readonly Verified[]): Verified {
  return parts.reduce((sum, { all, verified }) => ({ all: sum.all + all, verified: sum.verified + verified }), {
    all: 0,
    verified: 0,
  })
}
