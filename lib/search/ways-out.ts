import { radii, type SearchQuery } from '#lib/search/query.ts'
import { type ActiveValue, activeValues, withoutFilters, withoutValue } from '#lib/search/url.ts'

/** What to change about a search that found nothing. */
export type Change =
  | { kind: 'widen'; miles: number }
  | { kind: 'anyDistance' }
  | { kind: 'drop'; active: ActiveValue }
  | { kind: 'clear' }

/** A way out of a search that found nothing: the change, the search with it, and how many facilities that finds. */
export type WayOut = { change: Change; query: SearchQuery; facilities: number }

/**
 * The ways out that lead somewhere: the smallest circle with anything in it, any distance, each choice left out alone,
 * and all of them. `hasPoint` says whether the search is near a point; `count` gives how many facilities a query finds.
 */
export function findWaysOut(query: SearchQuery, hasPoint: boolean, count: (query: SearchQuery) => number): WayOut[] {
  const tried = (change: Change, other: SearchQuery): WayOut[] => {
    const facilities = count(other)
    return facilities === 0 ? [] : [{ change, query: other, facilities }]
  }
  const { within } = query
  const wider = hasPoint && within !== 'any' ? radii.filter((miles) => miles > within) : []
  const widened = first(wider, (miles) => tried({ kind: 'widen', miles }, { ...query, within: miles, page: 1 }))
  const anywhere =
    hasPoint && within !== 'any' ? tried({ kind: 'anyDistance' }, { ...query, within: 'any', page: 1 }) : []
  const choices = activeValues(query).filter(({ parameter }) => parameter !== 'near')
  const dropped = choices.flatMap((active) => tried({ kind: 'drop', active }, withoutValue(query, active)))
  const cleared = choices.length > 1 ? tried({ kind: 'clear' }, withoutFilters(query)) : []
  return [...widened, ...anywhere, ...dropped, ...cleared]
}

/** What the first of `values` gives for which `find` gives anything. */
function first<Value, Found>(values: readonly Value[], find: (value: Value) => Found[]): Found[] {
  for (const value of values) {
    const found = find(value)
    if (found.length > 0) return found
  }
  return []
}
