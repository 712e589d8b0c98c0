import { radii, type SearchQuery } from '#lib/search/query.ts'
import { type ActiveValue, activeValues, withoutFilters, withoutValue } from '#lib/search/url.ts'

/** What to change about a search that found nothing, or little. `costliest` rules out more than any other choice does. */
export type Change =
  | { kind: 'widen'; miles: number }
  | { kind: 'anyDistance' }
  | { kind: 'telehealth' }
  | { kind: 'drop'; active: ActiveValue; costliest: boolean }
  | { kind: 'dropWeek' }
  | { kind: 'clear' }

/** A way out: the change, the search with it, and how many facilities that finds. */
export type WayOut = { change: Change; query: SearchQuery; facilities: number }

/** What is known of the search: whether it is near a point, whether its place has a state, and how many it found. */
type Found = { hasPoint: boolean; hasState: boolean; facilities: number }

/** Facilities from which a search has found enough to need no help. */
export const enough = 3

/**
 * The ways out that find more than the search did: the smallest wider circle, any distance, telehealth from the whole
 * state, each choice left out alone (the costliest first), the week left out, and all choices. `count` gives how many
 * facilities a query finds.
 */
export function findWaysOut(query: SearchQuery, found: Found, count: (query: SearchQuery) => number): WayOut[] {
  const tried = (change: Change, other: SearchQuery): WayOut[] => {
    const facilities = count(other)
    return facilities <= found.facilities ? [] : [{ change, query: other, facilities }]
  }
  const { within, week } = query
  const circle = found.hasPoint && within !== 'any'
  const wider = circle ? radii.filter((miles) => miles > within) : []
  const widened = first(wider, (miles) => tried({ kind: 'widen', miles }, { ...query, within: miles, page: 1 }))
  const anywhere = circle ? tried({ kind: 'anyDistance' }, { ...query, within: 'any', page: 1 }) : []
  const mayBeRemote = found.hasState && !query.telehealthToo && (circle || !found.hasPoint)
  const remote = mayBeRemote ? tried({ kind: 'telehealth' }, { ...query, telehealthToo: true, page: 1 }) : []
  const choices = activeValues(query).filter(({ parameter }) => parameter !== 'near')
  const dropped = choices.flatMap((active) =>
    tried({ kind: 'drop', active, costliest: false }, withoutValue(query, active)),
  )
  const parts = week === null ? 0 : Object.values(week).filter((part) => part !== null).length
  const weekless = parts > 1 ? tried({ kind: 'dropWeek' }, { ...query, week: null, page: 1 }) : []
  const cleared = choices.length > 1 ? tried({ kind: 'clear' }, withoutFilters(query)) : []
  return [
    ...widened,
    ...anywhere,
    ...remote,
    ...(choices.length > 1 ? costliestFirst(dropped) : dropped),
    ...weekless,
    ...cleared,
  ]
}

/** Of several choices, one is said to cost the most unless another costs as much. */
function costliestFirst(dropped: WayOut[]): WayOut[] {
  const [most, next, ...others] = [...dropped].sort((one, other) => other.facilities - one.facilities)
  if (most?.change.kind !== 'drop') return []
  const costliest = most.facilities !== next?.facilities
  return [{ ...most, change: { ...most.change, costliest } }, ...(next ? [next] : []), ...others]
}

/** What the first of `values` gives for which `find` gives anything. */
function first<Value, Found>(values: readonly Value[], find: (value: Value) => Found[]): Found[] {
  for (const value of values) {
    const found = find(value)
    if (found.length > 0) return found
  }
  return []
}
