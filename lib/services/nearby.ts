import { findCards } from '#lib/db/cards.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { type Nearby, nothingNearby, wantedNearby } from '#lib/facility/nearby.ts'
import type { FilterKey } from '#lib/search/filters.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import type { Point } from '#lib/search/index/geo.ts'
import { type IndexHit, nearestHits } from '#lib/search/index/search-index.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { withValue } from '#lib/search/url.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'
import { toNearest } from '#lib/services/search.ts'

/**
 * The nearest facilities for what a listing does not have itself: found in this process's index, then one statement for
 * their names. Nothing is read where nothing is wanted. Throws when the database cannot be read.
 */
export async function findNearby(listing: Listing): Promise<Nearby> {
  const wanted = wantedNearby(listing)
  if (wanted.detox.length + wanted.levels.length === 0) return nothingNearby
  const index = await catalogueIndex()
  const from = placeOf(index, listing)
  if (from === null) return nothingNearby
  const find = (key: FilterKey, value: string) => nearest(index, from, listing.id, key, value)
  const detox = wanted.detox.map((way) => [way, find('detox', way)] as const)
  const levels = wanted.levels.map((level) => [level, find('level', level)] as const)
  const ids = new Set([...detox, ...levels].flatMap(([, hit]) => hit?.id ?? []))
  const cards = await findCards([...ids])
  const exact = listing.address.point?.precision === 'street'
  const named = <Key>([key, hit]: readonly [Key, IndexHit | null]) => {
    const facility = hit && toNearest(hit, cards.get(hit.id))
    return facility ? [[key, { ...facility, approximate: !exact || facility.approximate }] as const] : []
  }
  return { detox: new Map(detox.flatMap(named)), levels: new Map(levels.flatMap(named)) }
}

/** Where a facility is as search has it: by its ZIP code where its address is withheld. */
function placeOf(index: CatalogueIndex, { id, address }: Listing): Point | null {
  const column = index.column(id)
  return (column === undefined ? null : index.positions.middleOf([column])) ?? address.point
}

function nearest(index: CatalogueIndex, point: Point, self: number, key: FilterKey, value: string): IndexHit | null {
  const query = { ...withValue(emptyQuery, key, value), within: 'any' as const }
  const hits = nearestHits(index, { query, point, state: null, telehealthState: null, nameIds: null }, 2)
  return hits.find(({ id, distanceMiles }) => id !== self && distanceMiles !== null) ?? null
}
