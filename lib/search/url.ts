import { formatHoursParameter } from '#lib/care/hours.ts'
import { type FilterKey, filters } from '#lib/search/filters.ts'
import { defaultWithin, emptyQuery, type SearchQuery } from '#lib/search/query.ts'

/** One thing a visitor asked that can be taken back by itself; `value` is as in the URL. */
export type ActiveValue = { parameter: FilterKey | 'near' | 'hours' | 'hoursStated' | 'q'; value: string }

/** A query as URL parameters: always the same order, defaults left out, so that equal queries have equal addresses. */
export function toSearchParams(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (query.near !== null) params.set('near', query.near)
  if (query.near !== null && query.within !== defaultWithin) params.set('within', String(query.within))
  for (const { key } of filters) {
    for (const value of query.filters[key]) params.append(key, value)
    if (key === 'level') setHours(params, query)
  }
  if (query.q !== null) params.set('q', query.q)
  if (query.sort !== null) params.set('sort', query.sort)
  if (query.page > 1) params.set('page', String(query.page))
  return params
}

/** A query as it follows a path: '' for the empty query, else '?near=90210&level=iop'. */
export function toSearchString(query: SearchQuery): string {
  const written = toSearchParams(query).toString().replaceAll('%2C', ',')
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
  }
  return active
}

/** The query without one of its active values, on its first page. An order by distance goes with its place. */
export function withoutValue(query: SearchQuery, { parameter, value }: ActiveValue): SearchQuery {
  switch (parameter) {
    case 'near':
      return { ...query, near: null, within: defaultWithin, sort: query.sort === 'name' ? null : query.sort, page: 1 }
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

function setHours(params: URLSearchParams, { hours, hoursStated }: SearchQuery): void {
  if (hours !== null) params.set('hours', formatHoursParameter(hours))
  if (hoursStated) params.set('hoursStated', '1')
}
