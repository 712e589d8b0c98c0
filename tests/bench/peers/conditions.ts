import { type HoursRange, levelsUsuallyWithin } from '#lib/care/hours.ts'
import { filters } from '#lib/search/filters.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import { codeOf } from './slots.ts'

/** A condition on a slot: `filter` is the number of a filter of which a code must hold, or none for hours. */
export type Condition =
  | { kind: 'codes'; filter: number; anyOf: number[] }
  | { kind: 'hours'; filter: null; asked: HoursRange; usualLevels: string[] }
  | { kind: 'stated'; filter: null }

/** What a question asks of each program, besides place and name. */
export function conditionsOf({ query }: IndexRequest): Condition[] {
  const conditions: Condition[] = []
  filters.forEach(({ key }, filter) => {
    const chosen = query.filters[key]
    if (chosen.length > 0)
      conditions.push({ kind: 'codes', filter, anyOf: chosen.map((value) => codeOf(filter, value)) })
  })
  const { hours } = query
  if (hours) conditions.push({ kind: 'hours', filter: null, asked: hours, usualLevels: levelsUsuallyWithin(hours) })
  if (query.hoursStated) conditions.push({ kind: 'stated', filter: null })
  return conditions
}

/** Whether the peers have what the question asks for; the rest only our index answers. */
export function isForPeers({ query }: IndexRequest): boolean {
  return query.week === null && query.lengthMax === null && !query.telehealthToo && query.sort !== 'travel'
}

/** What orders the answer: the distance from a point, the day of change, or the name alone. */
export function orderOf({ query, point }: IndexRequest): 'distance' | 'updated' | 'name' {
  if (query.sort === 'updated' || query.sort === 'name') return query.sort
  return point ? 'distance' : 'name'
}

/** The box of degrees around a circle; no question of the benchmark reaches over a pole or the date line. */
export function boxAround({ lat, lng }: { lat: number; lng: number }, miles: number) {
  const reach = miles / 69
  const wide = reach / Math.cos(((Math.abs(lat) + reach) * Math.PI) / 180)
  return { south: lat - reach, north: lat + reach, west: lng - wide, east: lng + wide }
}
