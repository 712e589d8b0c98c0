import { anyWeek, type WeekMatch } from '#lib/care/week.ts'
import { findCandidates } from '#lib/search/index/candidates.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import {
  type Condition,
  conditionsOf,
  type EvaluatedLayer,
  evaluateLayer,
  slotsOf,
  unionOf,
  type WeekBits,
} from '#lib/search/index/evaluation.ts'
import { countFacets } from '#lib/search/index/facets.ts'
import type { Point } from '#lib/search/index/geo.ts'
import type { Layer } from '#lib/search/index/layer.ts'
import type { Mask, Scratch } from '#lib/search/index/mask.ts'
import { type Order, pageOf } from '#lib/search/index/page.ts'
import { packWeek } from '#lib/search/index/timetables.ts'
import type { Facets, Totals } from '#lib/search/outcome.ts'
import { pageSize, type SearchQuery, type Sort } from '#lib/search/query.ts'

/**
 * A query with its place resolved: a point, a state, a town of that state (by key) or none, and the facilities whose names
 * match its words. `telehealthState` is the state of the place, of a point too: whom a program by telehealth must serve to
 * count beyond it.
 */
export type IndexRequest = {
  query: SearchQuery
  point: Point | null
  state: string | null
  telehealthState: string | null
  town?: string | null
  nameIds: Iterable<number> | null
}

/**
 * A facility of the page: its matching programs, and its distance where there is a point and a position. Where a week is
 * asked, `week` is `fits` when one of them fits, else `may_fit`.
 */
export type IndexHit = { id: number; distanceMiles: number | null; programIds: number[]; week: WeekMatch | null }

/** `page` is the last one when the query asks for one beyond it; `pages` is 0 when nothing matches. */
export type IndexAnswer = { sort: Sort; totals: Totals; facets: Facets; page: number; pages: number; hits: IndexHit[] }

type Matches = {
  scratch: Scratch
  candidates: Mask
  conditions: Condition[]
  layers: EvaluatedLayer[]
  week: WeekBits | null
  /** The facilities with a matching program. */
  matching: Mask
}

/** Facilities of one standing towards the asked week, and the layers of the programs that give it to them. */
type Section = { week: WeekMatch | null; facilities: Mask; programs: readonly Mask[] }

/**
 * Answers a query from the index: one page of facilities in order, all totals, and the counts of every filter's values.
 * With a week asked, all facilities with a program that fits come before those with one that may.
 */
export function searchIndex(index: CatalogueIndex, request: IndexRequest): IndexAnswer {
  const { query, point } = request
  const matches = findMatches(index, request)
  const facilities = matches.matching.count()
  const pages = Math.ceil(facilities / pageSize)
  const page = Math.min(query.page, Math.max(1, pages))
  const sort = sortFor(query, point)
  const sections = sectionsOf(matches)
  return {
    sort,
    totals: { facilities, ...countPrograms(index, matches.layers), week: countWeek(matches, sections) },
    facets: countFacets(index, query, matches, matches.scratch),
    page,
    pages,
    hits: hitsOf(index, request, matches, sections, { sort, offset: (page - 1) * pageSize, count: pageSize }),
  }
}

/** How many facilities a query finds: `totals.facilities` of `searchIndex`, without the rest of its work. */
export function countFacilities(index: CatalogueIndex, request: IndexRequest): number {
  return findMatches(index, request).matching.count()
}

/** The matches nearest to a point, whether they fit an asked week or may. */
export function nearestHits(index: CatalogueIndex, request: IndexRequest, count: number): IndexHit[] {
  const matches = findMatches(index, request)
  const all = { week: null, facilities: matches.matching, programs: matches.layers.map(({ matching }) => matching) }
  return hitsOf(index, request, matches, [all], { sort: 'distance', offset: 0, count })
}

function findMatches(index: CatalogueIndex, request: IndexRequest): Matches {
  const { query, telehealthState } = request
  const scratch = index.scratch()
  const scope = {
    ...request,
    within: query.within,
    telehealthState: query.telehealthToo ? telehealthState : null,
  }
  const { candidates, near } = findCandidates(index, scope, scratch)
  const slots = slotsOf(index, candidates, scratch)
  const { conditions, week } = conditionsOf(index, query, slots, near, scratch)
  const layers = slots.map((mask, at) => evaluateLayer(at, mask, conditions, scratch))
  const masks = layers.map(({ matching }) => matching)
  return { scratch, candidates, conditions, layers, week, matching: unionOf(masks, candidates, scratch) }
}

function sortFor({ sort }: SearchQuery, point: Point | null): Sort {
  if (point === null) return sort === null || sort === 'distance' || sort === 'travel' ? 'name' : sort
  return sort ?? 'distance'
}

function sectionsOf({ layers, week, matching, candidates, scratch }: Matches): Section[] {
  const programs = layers.map((layer) => layer.matching)
  if (week === null) return [{ week: null, facilities: matching, programs }]
  const fitting = programs.map((mask, at) => mask.within(week[at]?.fits as Uint32Array, scratch.mask()))
  const fits = unionOf(fitting, candidates, scratch)
  return [
    { week: 'fits', facilities: fits, programs: fitting },
    { week: 'may_fit', facilities: matching.without(fits, scratch.mask()), programs },
  ]
}

function countWeek({ layers, week }: Matches, sections: readonly Section[]): Totals['week'] {
  if (week === null) return null
  const [fits = 0, mayFit = 0] = sections.map(({ facilities }) => facilities.count())
  const programs = { fits: 0, mayFit: 0 }
  for (const { at, matching } of layers) {
    const bits = week[at]
    if (!bits) continue
    programs.fits += matching.countWith(bits.fits)
    programs.mayFit += matching.countWith(bits.mayFit)
  }
  return {
    fits: { facilities: fits, programs: programs.fits },
    mayFit: { facilities: mayFit, programs: programs.mayFit },
  }
}

/** One slice of the sections laid end to end. */
function hitsOf(
  index: CatalogueIndex,
  { query, point }: IndexRequest,
  { layers, scratch }: Matches,
  sections: readonly Section[],
  { sort, offset, count }: { sort: Sort; offset: number; count: number },
): IndexHit[] {
  const asked = packWeek(query.week ?? anyWeek)
  const hits: IndexHit[] = []
  let before = 0
  for (const { week, facilities, programs } of sections) {
    const size = facilities.count()
    const daysAt = (column: number) => fewestDays(programs, (at) => index.daysAt(at, column, asked), column)
    const order: Order = { sort, point, daysAt }
    const slice = { offset: Math.max(0, offset - before), count: count - hits.length }
    for (const column of slice.count > 0 ? pageOf(index, facilities, size, order, slice, scratch) : []) {
      hits.push({
        id: index.ids[column] as number,
        distanceMiles: point === null ? null : index.positions.milesFrom(point, column),
        programIds: programsAt(index, layers, column),
        week,
      })
    }
    before += size
  }
  return hits
}

/** The fewest days a week that any of a facility's programs asks for; 0 where none says. */
function fewestDays(programs: readonly Mask[], daysAt: (layer: number) => number, column: number): number {
  let fewest = 0
  programs.forEach((mask, at) => {
    const days = mask.has(column) ? daysAt(at) : 0
    if (days > 0 && (fewest === 0 || days < fewest)) fewest = days
  })
  return fewest
}

function countPrograms(
  index: CatalogueIndex,
  layers: readonly EvaluatedLayer[],
): Pick<Totals, 'programs' | 'stated' | 'usual'> {
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
