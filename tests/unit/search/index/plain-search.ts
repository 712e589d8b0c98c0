import { matchHours, statesHours } from '#lib/care/hours.ts'
import { usualHours } from '#lib/care/levels.ts'
import { anyWeek, findTrackFit, hasSessions, matchWeek, type WeekMatch } from '#lib/care/week.ts'
import type { CatalogueProgram, CatalogueRow } from '#lib/search/catalogue-row.ts'
import { type FilterKey, filters, filterValues } from '#lib/search/filters.ts'
import { milesBetween } from '#lib/search/index/geo.ts'
import type { IndexAnswer, IndexRequest } from '#lib/search/index/search-index.ts'
import { pageSize, type SearchQuery, type Sort } from '#lib/search/query.ts'

type Found = { row: CatalogueRow; programs: CatalogueProgram[]; miles: number | null; week: WeekMatch | null }

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
      week: weekTotals(found, query),
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
    hits: found.slice((page - 1) * pageSize, page * pageSize).map(({ row, programs, miles, week }) => ({
      id: row.id,
      distanceMiles: miles,
      programIds: programs.map(({ id }) => id),
      week,
    })),
  }
}

function sortOf({ query, point }: IndexRequest): Sort {
  if (query.sort === 'name' || query.sort === 'updated' || (query.sort === 'travel' && point)) return query.sort
  return point ? 'distance' : 'name'
}

function findAll(rows: readonly CatalogueRow[], request: IndexRequest, sort: Sort): Found[] {
  return rows
    .flatMap((row) => findIn(row, request, request.query))
    .sort((a, b) => {
      const byWeek = Number(a.week === 'may_fit') - Number(b.week === 'may_fit')
      const byTravel = sort === 'travel' ? compare(travel(a, request.query), travel(b, request.query)) : 0
      const byDistance = sort === 'distance' ? compare(a.miles ?? Infinity, b.miles ?? Infinity) : 0
      const byUpdate = sort === 'updated' ? b.row.updatedDay - a.row.updatedDay : 0
      return (
        byWeek || byTravel || byDistance || byUpdate || compare(a.row.sortName, b.row.sortName) || a.row.id - b.row.id
      )
    })
}

/** Miles a week; by distance after all of those where the days are not known. */
function travel({ programs, miles, week }: Found, query: SearchQuery): number {
  const counted = programs.filter((program) => week !== 'fits' || matchWeek(program, query.week ?? anyWeek) === 'fits')
  const days = counted.flatMap((program) => {
    if (!program.travels || !hasSessions(program.level)) return []
    return program.daysMin ?? findTrackFit(program.tracks, query.week ?? anyWeek)?.needed ?? []
  })
  if (miles === null) return Infinity
  return days.length === 0 ? 1e6 + miles : miles * 2 * Math.min(...days)
}

function weekTotals(found: readonly Found[], { week }: SearchQuery): IndexAnswer['totals']['week'] {
  if (week === null) return null
  const totals = (match: WeekMatch) => ({
    facilities: found.filter((each) => each.week === match).length,
    programs: found.flatMap(({ programs }) => programs).filter((program) => matchWeek(program, week) === match).length,
  })
  return { fits: totals('fits'), mayFit: totals('may_fit') }
}

/** Whether somebody in a state can attend a program from home. */
function isRemote(row: CatalogueRow, program: CatalogueProgram, state: string | null): boolean {
  const serves = state !== null && (row.state === state || row.telehealthStates.includes(state))
  return serves && hasSessions(program.level) && valuesOf(row, program, 'telehealth').includes('only')
}

function findIn(row: CatalogueRow, request: IndexRequest, query: SearchQuery): Found[] {
  const { point, state, nameIds, telehealthState } = request
  const miles =
    point && row.lat !== null && row.lng !== null ? milesBetween(point, { lat: row.lat, lng: row.lng }) : null
  const inCircle = !point || query.within === 'any' || (miles !== null && miles <= query.within)
  const here = inCircle && (state === null || row.state === state)
  if (nameIds !== null && ![...nameIds].includes(row.id)) return []
  const programs = row.programs.filter(
    (program) =>
      holds(query, (key) => valuesOf(row, program, key)) &&
      inHours(query, program) &&
      (query.week === null || matchWeek(program, query.week) !== null) &&
      (query.lengthMax === null || (program.lengthMin ?? 0) <= query.lengthMax) &&
      (here || (query.telehealthToo && isRemote(row, program, telehealthState))),
  )
  const fits = programs.some((program) => query.week !== null && matchWeek(program, query.week) === 'fits')
  const week = query.week === null ? null : fits ? 'fits' : 'may_fit'
  if (programs.length > 0) return [{ row, programs, miles, week }]
  const asksForProgram = query.hours !== null || query.hoursStated || query.week !== null
  const blank = here && row.programs.length === 0 && !asksForProgram && holds(query, (key) => row.values[key])
  return blank ? [{ row, programs: [], miles, week: null }] : []
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
