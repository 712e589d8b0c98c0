import { matchHours, statesHours } from '#lib/care/hours.ts'
import { usualHours } from '#lib/care/levels.ts'
import type { CatalogueProgram, CatalogueRow } from '#lib/search/catalogue-row.ts'
import { type FilterKey, filters, filterValues } from '#lib/search/filters.ts'
import { milesBetween } from '#lib/search/index/geo.ts'
import type { IndexAnswer, IndexRequest } from '#lib/search/index/search-index.ts'
import { pageSize, type SearchQuery, type Sort } from '#lib/search/query.ts'

type Found = { row: CatalogueRow; programs: CatalogueProgram[]; miles: number | null }

/** Every match of a request in order, by id. */
export function plainHits(rows: readonly CatalogueRow[], request: IndexRequest): number[] {
  return findAll(rows, request, sortOf(request)).map(({ row }) => row.id)
}

/** The same question as `searchIndex` answers, asked of plain rows one by one: slow, and short enough to be believed. */
export function plainSearch(rows: readonly CatalogueRow[], request: IndexRequest): IndexAnswer {
  const { query } = request
  const sort = sortOf(request)
  const found = findAll(rows, request, sort)
  const programs = found.flatMap((each) => each.programs)
  const pages = Math.ceil(found.length / pageSize)
  const page = Math.min(query.page, Math.max(1, pages))
  return {
    sort,
    page,
    pages,
    totals: {
      facilities: found.length,
      programs: programs.length,
      stated: programs.filter(statesHours).length,
      usual: programs.filter((program) => !statesHours(program) && usualHours[program.level]).length,
    },
    facets: Object.fromEntries(
      filters.map(({ key, options }) => [
        key,
        options.map((value) => {
          const only = { ...query, filters: filterValues({ ...query.filters, [key]: [value] }) }
          const count = rows.filter((row) => findIn(row, request, only).length > 0).length
          return { value, count, active: query.filters[key].includes(value) }
        }),
      ]),
    ) as unknown as IndexAnswer['facets'],
    hits: found.slice((page - 1) * pageSize, page * pageSize).map(({ row, programs, miles }) => ({
      id: row.id,
      distanceMiles: miles,
      programIds: programs.map(({ id }) => id),
    })),
  }
}

function sortOf({ query, point }: IndexRequest): Sort {
  if (query.sort && query.sort !== 'distance') return query.sort
  return point ? 'distance' : 'name'
}

function findAll(rows: readonly CatalogueRow[], request: IndexRequest, sort: Sort): Found[] {
  return rows
    .flatMap((row) => findIn(row, request, request.query))
    .sort((a, b) => {
      const byDistance = sort === 'distance' ? compare(a.miles ?? Infinity, b.miles ?? Infinity) : 0
      const byUpdate = sort === 'updated' ? b.row.updatedDay - a.row.updatedDay : 0
      return byDistance || byUpdate || compare(a.row.sortName, b.row.sortName) || a.row.id - b.row.id
    })
}

function findIn(row: CatalogueRow, { point, state, nameIds }: IndexRequest, query: SearchQuery): Found[] {
  const miles =
    point && row.lat !== null && row.lng !== null ? milesBetween(point, { lat: row.lat, lng: row.lng }) : null
  if (point && query.within !== 'any' && (miles === null || miles > query.within)) return []
  if (state !== null && row.state !== state) return []
  if (nameIds !== null && ![...nameIds].includes(row.id)) return []
  const programs = row.programs.filter(
    (program) => holds(query, (key) => valuesOf(row, program, key)) && inHours(query, program),
  )
  if (programs.length > 0) return [{ row, programs, miles }]
  const asksForProgram = query.hours !== null || query.hoursStated
  const blank = row.programs.length === 0 && !asksForProgram && holds(query, (key) => row.values[key])
  return blank ? [{ row, programs: [], miles }] : []
}

function valuesOf(row: CatalogueRow, program: CatalogueProgram, key: FilterKey): readonly string[] {
  return key === 'level' ? [program.level] : (program.values[key] ?? row.values[key])
}

function holds(query: SearchQuery, values: (key: FilterKey) => readonly string[]): boolean {
  return filters.every(({ key }) => {
    const asked = query.filters[key]
    return asked.length === 0 || asked.some((value) => values(key).includes(value))
  })
}

function inHours(query: SearchQuery, program: CatalogueProgram): boolean {
  if (query.hoursStated && !statesHours(program)) return false
  return query.hours === null || matchHours(program, query.hours) !== null
}

function compare<Value extends string | number>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0
}
