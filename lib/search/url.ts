import { formatClockParameter } from '#lib/care/clock.ts'
import { formatHoursParameter } from '#lib/care/hours.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import { type FilterKey, filters } from '#lib/search/filters.ts'
import { telehealthToo } from '#lib/search/parse-query.ts'
import { defaultWithin, emptyQuery, type SearchQuery, type Sort } from '#lib/search/query.ts'

/** One thing a visitor asked that can be taken back by itself; `value` is as in the URL. */
export type ActiveValue = {
  parameter: FilterKey | 'near' | 'hours' | 'hoursStated' | 'q' | WeekParameter
  value: string
}

/** `days` has all its days in one value, divided by commas: they are taken back together. */
type WeekParameter = 'days' | 'from' | 'to' | 'lengthMax' | 'telehealthToo'

/** A query as URL parameters: always the same order, defaults left out, so that equal queries have equal addresses. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.near !== null) params.set('near', query.near)
  if (query.near !== null && query.within !== defaultWithin) params.set('within', String(query.within))
  for (const { key } of filters) {
    for (const value of query.filters[key]) params.append(key, value)
    if (key === 'level') setHours(params, query)
    if (key === 'telehealth' && query.telehealthToo) params.append(key, telehealthToo)
  }
  if (query.q !== null) params.set('q', query.q)
  if (query.sort !== null) params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** A query as it follows a path: '' for the empty query, else '?near=90210&level=iop'. */
export function toSearchString(query: SearchQuery): string {
  const written = toSearchParams(query).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return written === '' ? '' : `?${written}`
}

/** Every filter that is on, for chips: the place and words first, then the filters in display order. */
export function activeValues(query: SearchQuery): ActiveValue[] {
  const active: ActiveValue[] = []
  if (query.near !== null) active.push({ parameter: 'near', value: query.near })
  if (query.q !== null) active.push({ parameter: 'q', value: query.q })
  for (const { key } of filters) {
    for (const value of query.filters[key]) active.push({ parameter: key, value })
    if (key === 'level' && query.hours !== null) {
      active.push({ parameter: 'hours', value: formatHoursParameter(query.hours) })
    }
    if (key === 'level' && query.hoursStated) active.push({ parameter: 'hoursStated', value: '1' })
    if (key === 'level') active.push(...activeWeek(query))
    if (key === 'telehealth' && query.telehealthToo) active.push({ parameter: 'telehealthToo', value: '1' })
  }
  return active
}

/** The query without one of its active values, on its first page. An order by distance goes with its place. */
export function withoutValue(query: SearchQuery, { parameter, value }: ActiveValue): SearchQuery {
  switch (parameter) {
    case 'near':
      return { ...query, ...noPlace, sort: sortWithoutPlace(query), page: 1 }
    case 'days':
    case 'from':
    case 'to':
      return { ...query, week: withoutPart(query.week, parameter), page: 1 }
    case 'lengthMax':
      return { ...query, lengthMax: null, page: 1 }
    case 'telehealthToo':
      return { ...query, telehealthToo: false, page: 1 }
    case 'q':
      return { ...query, q: null, page: 1 }
    case 'hours':
      return { ...query, hours: null, page: 1 }
    case 'hoursStated':
      return { ...query, hoursStated: false, page: 1 }
    default:
      return withFilter(
        query,
        parameter,
        query.filters[parameter].filter((on) => on !== value),
      )
  }
}

const noPlace = { near: null, within: defaultWithin, telehealthToo: false } as const

function sortWithoutPlace({ sort }: SearchQuery): Sort | null {
  return sort === 'name' || sort === 'travel' ? null : sort
}

function withoutPart(week: AskedWeek | null, part: keyof AskedWeek): AskedWeek | null {
  const rest = week && { ...week, [part]: null }
  return rest && Object.values(rest).some((asked) => asked !== null) ? rest : null
}

/** The query with one more value of a filter, on its first page. */
export function withValue(query: SearchQuery, key: FilterKey, value: string): SearchQuery {
  const options = filters.find((filter) => filter.key === key)?.options ?? []
  return withFilter(
    query,
    key,
    options.filter((option) => option === value || query.filters[key].includes(option)),
  )
}

/** The query with a filter's values replaced, on its first page. */
export function withFilter(query: SearchQuery, key: FilterKey, values: readonly string[]): SearchQuery {
  return { ...query, filters: { ...query.filters, [key]: values }, page: 1 }
}

/** The query on another page. */
export function withPage(query: SearchQuery, page: number): SearchQuery {
  return { ...query, page }
}

/** The query without any filter or words: only the place and its radius stay. */
export function withoutFilters(query: SearchQuery): SearchQuery {
  return { ...emptyQuery, near: query.near, within: query.within }
}

function setHours(params: URLSearchParams, { hours, hoursStated, week, lengthMax }: SearchQuery): void {
  if (hours !== null) params.set('hours', formatHoursParameter(hours))
  if (hoursStated) params.set('hoursStated', '1')
  for (const day of week?.days ?? []) params.append('days', day)
  if (week && week.from !== null) params.set('from', formatClockParameter(week.from))
  if (week && week.to !== null) params.set('to', formatClockParameter(week.to))
  if (lengthMax !== null) params.set('lengthMax', String(lengthMax))
}

function activeWeek({ week, lengthMax }: SearchQuery): ActiveValue[] {
  const active: ActiveValue[] = []
  if (week?.days) active.push({ parameter: 'days', value: week.days.join(',') })
  if (week && week.from !== null) active.push({ parameter: 'from', value: formatClockParameter(week.from) })
  if (week && week.to !== null) active.push({ parameter: 'to', value: formatClockParameter(week.to) })
  if (lengthMax !== null) active.push({ parameter: 'lengthMax', value: String(lengthMax) })
  return active
}
