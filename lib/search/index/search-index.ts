import { findCandidates } from '#lib/search/index/candidates.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { conditionsOf, type EvaluatedLayer, evaluateLayer, slotsOf, unionOf } from '#lib/search/index/evaluation.ts'
import { countFacets } from '#lib/search/index/facets.ts'
import type { Point } from '#lib/search/index/geo.ts'
import type { Layer } from '#lib/search/index/layer.ts'
import { type Order, pageOf } from '#lib/search/index/page.ts'
import type { Facets, Totals } from '#lib/search/outcome.ts'
import { pageSize, type SearchQuery, type Sort } from '#lib/search/query.ts'

/**
 * A query with its place resolved: a point, a state, a town of that state (by key) or none, and the facilities whose names
 * match its words.
 */
export type IndexRequest = {
  query: SearchQuery
  point: Point | null
  state: string | null
  town?: string | null
  nameIds: Iterable<number> | null
}

/** A facility of the page: its matching programs, and its distance where there is a point and a position. */
export type IndexHit = { id: number; distanceMiles: number | null; programIds: number[] }

/** `page` is the last one when the query asks for one beyond it; `pages` is 0 when nothing matches. */
export type IndexAnswer = { sort: Sort; totals: Totals; facets: Facets; page: number; pages: number; hits: IndexHit[] }

/** Answers a query from the index: one page of facilities in order, all totals, and the counts of every filter's values. */
export function searchIndex(index: CatalogueIndex, request: IndexRequest): IndexAnswer {
  const { query, point } = request
  const scratch = index.scratch()
  const candidates = findCandidates(index, { ...request, within: query.within }, scratch)
  const slots = slotsOf(index, candidates, scratch)
  const conditions = conditionsOf(index, query, slots, scratch)
  const layers = slots.map((mask, at) => evaluateLayer(at, mask, conditions, scratch))
  const matching = unionOf(
    layers.map((layer) => layer.matching),
    candidates,
    scratch,
  )
  const facilities = matching.count()
  const pages = Math.ceil(facilities / pageSize)
  const page = Math.min(query.page, Math.max(1, pages))
  const order: Order = { sort: sortFor(query, point), point }
  const columns = pageOf(index, matching, facilities, order, (page - 1) * pageSize, scratch)
  return {
    sort: order.sort,
    totals: { facilities, ...countPrograms(index, layers) },
    facets: countFacets(index, query, { candidates, conditions, layers, matching }, scratch),
    page,
    pages,
    hits: columns.map((column) => ({
      id: index.ids[column] as number,
      distanceMiles: point === null ? null : index.positions.milesFrom(point, column),
      programIds: programsAt(index, layers, column),
    })),
  }
}

function sortFor({ sort }: SearchQuery, point: Point | null): Sort {
  if (sort !== null && sort !== 'distance') return sort
  return point === null ? 'name' : 'distance'
}

function countPrograms(index: CatalogueIndex, layers: readonly EvaluatedLayer[]): Omit<Totals, 'facilities'> {
  const totals = { programs: 0, stated: 0, usual: 0 }
  for (const { at, matching } of layers) {
    const { exists, stated, usual } = index.layers[at] as Layer
    totals.programs += matching.countWith(exists)
    totals.stated += matching.countWith(stated)
    totals.usual += matching.countWith(usual)
  }
  return totals
}

function programsAt(index: CatalogueIndex, layers: readonly EvaluatedLayer[], column: number): number[] {
  const ids: number[] = []
  for (const { at, matching } of layers) {
    const id = index.layers[at]?.programAt(column)
    if (id !== undefined && matching.has(column)) ids.push(id)
  }
  return ids
}
