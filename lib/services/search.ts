import { hoursKindOf } from '#lib/care/hours.ts'
import { type AskedWeek, findTrackFit, matchWeek } from '#lib/care/week.ts'
import { findCards } from '#lib/db/cards.ts'
import { findFacilitiesByName } from '#lib/db/names.ts'
import { findPlace } from '#lib/db/places.ts'
import { log } from '#lib/log.ts'
import type { CardProgram, CardRow } from '#lib/search/card-row.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import {
  countFacilities,
  type IndexHit,
  type IndexRequest,
  nearestHits,
  searchIndex,
} from '#lib/search/index/search-index.ts'
import type { MatchedProgram, NearestMatch, ResultItem, SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace, PlaceOption } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { enough, findWaysOut } from '#lib/search/ways-out.ts'
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
  const requestFor = (asked: SearchQuery, where: FoundPlace | PlaceOption | null): IndexRequest => ({
    query: asked,
    point: where && 'lat' in where ? where : null,
    state: where && 'kind' in where && where.kind === 'state' ? where.state : null,
    telehealthState: where?.state ?? null,
    nameIds: asked.q === null ? null : nameIds,
  })
  if (near !== null && place?.kind === 'ambiguous') {
    const count = (option: PlaceOption) => countFacilities(index, requestFor(query, option))
    const options = place.options.map((option) => ({ ...option, facilities: count(option) }))
    return { kind: 'ambiguousPlace', query, near, options }
  }
  if (near !== null && place?.kind === 'unknown') {
    return { kind: 'unknownPlace', query, near, suggestions: place.suggestions }
  }
  const found = place as FoundPlace | null
  const request = requestFor(query, found)
  const { sort, totals, facets, page, pages, hits } = searchIndex(index, request)
  const answered = { query, place: found, sort, totals, facets }
  const { facilities } = totals
  const asksHelp = facilities < enough
  const state = { hasPoint: request.point !== null, hasState: request.telehealthState !== null, facilities }
  const ways = asksHelp ? findWaysOut(query, state, (other) => countFacilities(index, requestFor(other, found))) : []
  const next = asksHelp ? findBeyond(index, request, hits) : null
  const cards = await findCards([...hits, ...(next ? [next] : [])].map(({ id }) => id))
  const help = { ways, nearest: next && toNearest(next, cards.get(next.id)) }
  if (hits.length === 0) return { kind: 'empty', ...answered, help }
  const items = hits.flatMap((hit) => toItem(hit, cards.get(hit.id), query.week))
  return { kind: 'results', ...answered, items, page, pages, help }
}

/** The nearest match that the radius leaves out. */
function findBeyond(index: CatalogueIndex, request: IndexRequest, hits: readonly IndexHit[]): IndexHit | null {
  const { query, point } = request
  if (point === null || query.within === 'any') return null
  const wide = { ...request, query: { ...query, within: 'any' as const } }
  const nearest = nearestHits(index, wide, hits.length + 1)
  return nearest.find(({ id, distanceMiles }) => distanceMiles !== null && hits.every((hit) => hit.id !== id)) ?? null
}

/** A hit with its name; null for one without a distance, or that went between the index's answer and its card. */
export function toNearest({ distanceMiles }: IndexHit, facility: CardRow | undefined): NearestMatch | null {
  if (!facility || distanceMiles === null) return null
  const { slug, name, city, state, location } = facility
  return { slug, name, city, state, miles: distanceMiles, approximate: location?.precision !== 'street' }
}

/** Nothing for a facility that went between the index's answer and the cards. */
export function toItem(
  { distanceMiles, programIds, week }: IndexHit,
  facility: CardRow | undefined,
  asked: AskedWeek | null,
): ResultItem[] {
  if (!facility) return []
  const programs = facility.programs
    .filter(({ id }) => programIds.includes(id))
    .map((program) => ({ ...program, hoursKind: hoursKindOf(program), ...answerWeek(program, asked) }))
  return [{ facility, distanceMiles, programs, week }]
}

function answerWeek(program: CardProgram, asked: AskedWeek | null): Pick<MatchedProgram, 'week' | 'fit'> {
  if (asked === null) return { week: null, fit: null }
  const offers = { day: program.offersDay, evening: program.offersEvening, weekend: program.offersWeekend }
  return { week: matchWeek({ ...program, offers }, asked), fit: findTrackFit(program.tracks, asked) }
}
