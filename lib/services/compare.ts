import type { CompareQuery } from '#lib/compare/compare-query.ts'
import type { CompareOutcome } from '#lib/compare/outcome.ts'
import { mostCompared } from '#lib/compare/program-ids.ts'
import type { Compared, Distance } from '#lib/compare/row.ts'
import { findListingsOfPrograms } from '#lib/db/listings.ts'
import { findPlace } from '#lib/db/places.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { milesBetween, type Point } from '#lib/search/index/geo.ts'

/**
 * What a comparison's address leads to: its programs with their listings in one statement, and the place to measure from
 * in another where one is asked. Throws when the database cannot be read.
 */
export async function findComparison({ ids, unread, near }: CompareQuery): Promise<CompareOutcome> {
  const [listings, place] = await Promise.all([findListingsOfPrograms(ids), near === null ? null : findPlace(near)])
  const point = place !== null && 'lat' in place ? place : null
  const found = ids.map((id) => ({ id, compared: findCompared(listings, id, point) }))
  const open = found.flatMap(({ compared }) => (compared && compared.listing.status !== 'closed' ? compared : []))
  return {
    compared: open.slice(0, mostCompared),
    waiting: open.slice(mostCompared),
    closed: found.flatMap(({ compared }) => (compared?.listing.status === 'closed' ? compared : [])),
    unknown: unread + found.filter(({ compared }) => compared === null).length,
    place,
  }
}

function findCompared(listings: readonly Listing[], id: number, point: Point | null): Compared | null {
  for (const listing of listings) {
    const program = listing.programs.find((each) => each.id === id)
    if (program) return { program, listing, distance: distanceOf(listing, point) }
  }
  return null
}

function distanceOf({ address }: Listing, from: Point | null): Distance | null {
  if (from === null || address.point === null) return null
  return { miles: milesBetween(from, address.point), approximate: address.point.precision !== 'street' }
}
