import type { HoursRange } from '#lib/care/hours.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import { type FilterValues, filterValues } from '#lib/search/filters.ts'

/** Radii in miles that can be asked for; `any` sets no limit but keeps the order by distance. */
export const radii = [5, 10, 25, 50, 100] as const
export type Within = (typeof radii)[number] | 'any'
export const defaultWithin = 25 satisfies Within

/** Orders a visitor can ask for. */
export const sorts = ['distance', 'travel', 'name', 'updated'] as const
export type Sort = (typeof sorts)[number]

/** Facilities on a page of results. */
export const pageSize = 20

/** Longest program that can be asked for, in weeks. */
export const maxLength = 520

/** Everything a visitor asked. Null and empty lists mean "not asked"; a null sort is distance with a place, else name. */
export type SearchQuery = {
  near: string | null
  within: Within
  filters: FilterValues
  hours: HoursRange | null
  hoursStated: boolean
  week: AskedWeek | null
  /** Weeks; a program that states a longer minimum is out. */
  lengthMax: number | null
  /** Whether programs by telehealth that serve the place's state count beyond the radius. */
  telehealthToo: boolean
  q: string | null
  sort: Sort | null
  page: number
}

/** The query that asks for nothing: the whole catalogue. */
export const emptyQuery: SearchQuery = {
  near: null,
  within: defaultWithin,
  filters: filterValues(),
  hours: null,
  hoursStated: false,
  week: null,
  lengthMax: null,
  telehealthToo: false,
  q: null,
  sort: null,
  page: 1,
}
