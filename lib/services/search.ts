import { hoursKindOf } from '#lib/care/hours.ts'
import { findCards } from '#lib/db/cards.ts'
import { findFacilitiesByName } from '#lib/db/names.ts'
import { findPlace } from '#lib/db/places.ts'
import { log } from '#lib/log.ts'
import type { CardRow } from '#lib/search/card-row.ts'
import { type IndexHit, searchIndex } from '#lib/search/index/search-index.ts'
import type { ResultItem, SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { findWaysOut } from '#lib/search/ways-out.ts'
import { catalogueIndex } from '#lib/services/catalogue-index.ts'

/** Whether searches can be answered: waits for the index to be loaded, and is false when the catalogue cannot be read. */
export async function searchReady(): Promise<boolean> {
  try {
    await catalogueIndex()
    return true
  } catch (error) {
    log.error('the search index could not be loaded', { error })
    return false
  }
}

/**
 * Answers a search: the place and the words from the database, the matches, order and all counts from this process's
 * index, and the cards of one page from the database. `page` of the outcome is the last page when a later one was asked.
 * Throws when the database cannot be read.
 */
export async function searchCatalogue(query: SearchQuery): Promise<SearchOutcome> {
  const { near, q } = query
  const [index, place, nameIds] = await Promise.all([
    catalogueIndex(),
    near === null ? null : findPlace(near),
    q === null ? null : findFacilitiesByName(q),
  ])
  if (near !== null && place?.kind === 'ambiguous')
    return { kind: 'ambiguousPlace', query, near, options: place.options }
  if (near !== null && place?.kind === 'unknown') {
    return { kind: 'unknownPlace', query, near, suggestions: place.suggestions }
  }
  const found = place as FoundPlace | null
  const point = found && found.kind !== 'state' ? found : null
  const state = found?.kind === 'state' ? found.state : null
  const search = (asked: SearchQuery) =>
    searchIndex(index, { query: asked, point, state, nameIds: asked.q === null ? null : nameIds })
  const { sort, totals, facets, page, pages, hits } = search(query)
  const answered = { query, place: found, sort, totals, facets }
  if (hits.length === 0) {
    const ways = findWaysOut(query, point !== null, (other) => search(other).totals.facilities)
    return { kind: 'empty', ...answered, ways }
  }
  const cards = await findCards(hits.map(({ id }) => id))
  return { kind: 'results', ...answered, items: hits.flatMap((hit) => toItem(hit, cards.get(hit.id))), page, pages }
}

/** Nothing for a facility that went between the index's answer and the cards. */
export function toItem({ distanceMiles, programIds }: IndexHit, facility: CardRow | undefined): ResultItem[] {
  if (!facility) return []
  const programs = facility.programs
    .filter(({ id }) => programIds.includes(id))
    .map((program) => ({ ...program, hoursKind: hoursKindOf(program) }))
  return [{ facility, distanceMiles, programs }]
}
