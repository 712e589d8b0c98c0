import { hasBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type Point, toUnitVector } from '#lib/search/index/geo.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import { selectPage } from '#lib/search/index/select-page.ts'
import { pageSize, type Sort } from '#lib/search/query.ts'

export type Order = { sort: Sort; point: Point | null }

/** The columns of the page that starts at `offset`, in order; equal ones by name, then id. */
export function pageOf(
  index: CatalogueIndex,
  matching: Mask,
  facilities: number,
  { sort, point }: Order,
  offset: number,
  scratch: Scratch,
): number[] {
  if (facilities === 0) return []
  const { columns, keys } = scratch
  const nameKeys = index.names.keys
  const length = matching.writeColumns(columns)
  if (sort === 'distance' && point !== null) {
    index.positions.writeChords(toUnitVector(point), columns, length, keys)
  } else if (sort === 'updated') {
    for (let at = 0; at < length; at++) keys[at] = -(index.updatedDays[columns[at] as number] as number)
  } else {
    if (offset + pageSize < facilities ** 2 / index.size) return firstByName(index, matching, offset, scratch)
    for (let at = 0; at < length; at++) keys[at] = nameKeys[columns[at] as number] as number
  }
  return selectPage({ columns, keys, length }, offset, pageSize, nameKeys)
}

/** Walks the whole catalogue in order of name: shorter than looking at every match when many match and the page is early. */
function firstByName(index: CatalogueIndex, matching: Mask, offset: number, scratch: Scratch): number[] {
  const bits = scratch.bitset().fill(0)
  for (let at = 0; at < matching.length; at++) bits[matching.words[at] as number] = matching.bits[at] as number
  const page: number[] = []
  let skipped = 0
  for (let at = 0; at < index.names.length && page.length < pageSize; at++) {
    const column = index.names.order[at] as number
    if (!hasBit(bits, column)) continue
    if (skipped < offset) skipped++
    else page.push(column)
  }
  return page
}
