import type { FoundPlace, PlaceOption } from '#lib/search/place.ts'
import type { Kind } from './kinds.ts'

/** A kind of care in numbers: facilities, and of its programs those that state their hours or have usual ones. */
export type KindCount = {
  kind: Kind
  facilities: number
  detoxOnSite: number
  medicaid: number
  stated: number
  usual: number
}

/** Numbers of the whole country, or of a place; a place that cannot be told is nowhere. */
export type KindCounts =
  | { kind: 'counted'; near: string | null; place: FoundPlace | null; counts: KindCount[] }
  | { kind: 'noPlace'; near: string; options: PlaceOption[] }
