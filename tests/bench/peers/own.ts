import { filters } from '#lib/search/filters.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { type IndexAnswer, type IndexRequest, searchIndex } from '#lib/search/index/search-index.ts'
import type { PeerAnswer } from './peer.ts'
import { codeOf } from './slots.ts'

/** Our answer in the words of the peers'. */
export function toPeerAnswer({ hits, totals, facets }: IndexAnswer): PeerAnswer {
  const counts = filters.flatMap(({ key }, filter) =>
    facets[key].flatMap(({ value, count }) => (count === 0 ? [] : [[codeOf(filter, value), count] as const])),
  )
  return {
    ids: hits.map(({ id }) => id),
    facilities: totals.facilities,
    programs: totals.programs,
    counts: new Map(counts),
  }
}

/**
 * Holds a peer's answer against ours.
 * @throws Error that says what differs
 */
export function expectSame(
  index: CatalogueIndex,
  request: IndexRequest,
  search: string,
  peer: string,
  theirs: PeerAnswer,
): void {
  const ours = toPeerAnswer(searchIndex(index, request))
  const [one, other] = [ours, theirs].map(readable)
  if (one !== other) throw new Error(`${peer} answers "${search}" otherwise than our index:\n${one}\n${other}`)
}

function readable({ ids, facilities, programs, counts }: PeerAnswer): string {
  return JSON.stringify({ facilities, programs, ids, counts: [...counts].sort(([a], [b]) => a - b) })
}
