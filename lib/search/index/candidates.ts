import { setBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import type { Point } from '#lib/search/index/geo.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import type { Within } from '#lib/search/query.ts'

/** Where to look (a town is by key and in the state, by its facilities' addresses), and the facilities whose name was asked for (null: any name). */
export type Scope = {
  point: Point | null
  within: Within
  state: string | null
  town?: string | null
  nameIds: Iterable<number> | null
}

/** The facilities of a place with a matching name: everything that filters are then applied to. */
export function findCandidates(index: CatalogueIndex, scope: Scope, scratch: Scratch): Mask {
  const bits = scratch.bitset()
  markPlace(index, scope, bits)
  if (scope.nameIds !== null) {
    const named = scratch.bitset().fill(0)
    for (const id of scope.nameIds) {
      const column = index.column(id)
      if (column !== undefined) setBit(named, column)
    }
    for (let word = 0; word < index.words; word++) bits[word] = (bits[word] as number) & (named[word] as number)
  }
  const candidates = scratch.mask()
  for (let word = 0; word < index.words; word++) {
    if (bits[word] !== 0) candidates.push(word, bits[word] as number)
  }
  return candidates
}

function markPlace(index: CatalogueIndex, { point, within, state, town }: Scope, bits: Uint32Array): void {
  if (point !== null && within !== 'any') {
    bits.fill(0)
    index.positions.markWithin(point, within, bits)
    return
  }
  if (state === null) {
    bits.set(index.live)
    return
  }
  if (town) {
    bits.fill(0)
    for (const column of index.towns.columns(state, town) ?? []) setBit(bits, column)
    return
  }
  const inState = index.states.get(state)
  if (inState) bits.set(inState)
  else bits.fill(0)
}
