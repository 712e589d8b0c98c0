import { type Bitset, setBit } from '#lib/search/index/bitset.ts'
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
  /** The state whose people a program by telehealth must serve to count beyond the place; null: none does. */
  telehealthState: string | null
}

/** `near`, where programs by telehealth count too, are the facilities at the place itself. */
export type Candidates = { candidates: Mask; near: Bitset | null }

/** The facilities of a place with a matching name: everything that filters are then applied to. */
export function findCandidates(index: CatalogueIndex, scope: Scope, scratch: Scratch): Candidates {
  const bits = scratch.bitset()
  markPlace(index, scope, bits)
  const { telehealthState } = scope
  let near: Bitset | null = null
  if (telehealthState !== null) {
    near = scratch.bitset()
    near.set(bits)
    addAll(index.states.get(telehealthState), bits)
    addAll(index.servedStates.get(telehealthState), bits)
  }
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
  return { candidates, near }
}

function addAll(more: Bitset | undefined, to: Bitset): void {
  if (!more) return
  for (let word = 0; word < to.length; word++) to[word] = (to[word] as number) | (more[word] as number)
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
