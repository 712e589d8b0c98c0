import { hasBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type Point, toUnitVector } from '#lib/search/index/geo.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import { selectPage } from '#lib/search/index/select-page.ts'
import type { Sort } from '#lib/search/query.ts'

/** `daysAt` gives the days a week that a facility asks to be there, 0 where not known. */
export type Order = { sort: Sort; point: Point | null; daysAt: (column: number) => number }

/** The part of the order that is wanted. */
export type Slice = { offset: number; count: number }

/** Miles a week beyond any that can be travelled: where the days are not known, the order is by distance after the rest. */
const unknownTravel = 1e6

/** Radii in miles in which the first pages of a wide search are looked for before everything is measured. */
const firstLooks = [25, 100, 400]
/** Matches from which looking nearby first is quicker than measuring them all. */
const manyMatches = 2000

/** The columns at `offset` to `offset + count - 1`, in order; equal ones by name, then id. */
export function pageOf(
  index: CatalogueIndex,
  matching: Mask,
  facilities: number,
  { sort, point, daysAt }: Order,
  { offset, count }: Slice,
  scratch: Scratch,
): number[] {
  if (offset >= facilities) return []
  const { columns, keys } = scratch
  const ties = index.names.keys
  if (sort === 'distance' && point !== null) {
    const nearby = facilities < manyMatches ? null : findNearby(index, matching, point, offset + count, scratch)
    const length = (nearby ?? matching).writeColumns(columns)
    index.positions.writeChords(toUnitVector(point), columns, length, keys)
    return selectPage({ columns, keys, length }, offset, count, ties)
  }
  if (sort === 'travel' && point !== null) {
    const length = matching.writeColumns(columns)
    for (let at = 0; at < length; at++) {
      const column = columns[at] as number
      const miles = index.positions.milesFrom(point, column)
      const days = daysAt(column)
      keys[at] = miles === null ? 2 * unknownTravel : days === 0 ? unknownTravel + miles : miles * 2 * days
    }
    return selectPage({ columns, keys, length }, offset, count, ties)
  }
  const walkIsShort = offset + count < facilities ** 2 / index.size
  if (sort === 'name' && walkIsShort) return walkByName(index, matching, { offset, count }, scratch)
  const length = matching.writeColumns(columns)
  if (sort === 'updated') {
    for (let at = 0; at < length; at++) keys[at] = -(index.updatedDays[columns[at] as number] as number)
    if (walkIsShort && allAlike(keys, length)) return walkByName(index, matching, { offset, count }, scratch)
  } else {
    for (let at = 0; at < length; at++) keys[at] = ties[columns[at] as number] as number
  }
  return selectPage({ columns, keys, length }, offset, count, ties)
}

/** Whether there is nothing to order by, as after an import, when all was changed on one day. */
function allAlike(keys: Float64Array, length: number): boolean {
  for (let at = 1; at < length; at++) if (keys[at] !== keys[0]) return false
  return true
}

/** The matches in the smallest circle of a few that holds `needed` of them; null when none does. */
function findNearby(
  index: CatalogueIndex,
  matching: Mask,
  point: Point,
  needed: number,
  scratch: Scratch,
): Mask | null {
  const bits = scratch.bitset()
  for (const miles of firstLooks) {
    bits.fill(0)
    index.positions.markWithin(point, miles, bits)
    if (matching.countWith(bits) >= needed) return matching.within(bits, scratch.mask())
  }
  return null
}

/** Walks the whole catalogue in order of name: shorter than looking at every match when many match and the page is early. */
function walkByName(index: CatalogueIndex, matching: Mask, { offset, count }: Slice, scratch: Scratch): number[] {
  const bits = scratch.bitset().fill(0)
  for (let at = 0; at < matching.length; at++) bits[matching.words[at] as number] = matching.bits[at] as number
  const page: number[] = []
  let skipped = 0
  for (let at = 0; at < index.names.length && page.length < count; at++) {
    const column = index.names.order[at] as number
    if (!hasBit(bits, column)) continue
    if (skipped < offset) skipped++
    else page.push(column)
  }
  return page
}
