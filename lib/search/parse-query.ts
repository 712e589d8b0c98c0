import { formatClockParameter, parseClock, parseTypedClock } from '#lib/care/clock.ts'
import { type HoursRange, parseHoursRange } from '#lib/care/hours.ts'
import { type Weekday, weekdays } from '#lib/care/timetable.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import { type Filter, type FilterKey, filters, filterValues, findFilter } from '#lib/search/filters.ts'
import {
  defaultWithin,
  emptyQuery,
  maxLength,
  radii,
  type SearchQuery,
  type Sort,
  sorts,
  type Within,
} from '#lib/search/query.ts'

/** Why a parameter could not be used. */
export type ProblemReason =
  | 'unknown_parameter'
  | 'unknown_value'
  | 'not_hours'
  | 'not_a_page'
  | 'not_a_time'
  | 'ends_before_start'
  | 'not_weeks'
  | 'too_long'
  | 'repeated'
  | 'needs_place'

/** A parameter that could not be used, with what was written (cut to 80 characters). */
export type ParameterProblem = { parameter: string; value: string; reason: ProblemReason }

/** Longest place or name that is read, in characters. */
export const maxTextLength = 80

/** Pages beyond this are not read: no real catalogue has them. */
export const maxPage = 100_000

const otherParameters = [
  'near',
  'within',
  'hours',
  'hoursStated',
  'days',
  'from',
  'to',
  'lengthMax',
  'q',
  'sort',
  'page',
]

/** A value of `telehealth` that is no filter: it lets programs by telehealth count beyond the radius. */
export const telehealthToo = 'ok'

/** Two inputs of the page's form that are folded into `hours`; never in a link or the API. */
const hoursInputs = ['hoursMin', 'hoursMax'] as const

/**
 * Reads a page's URL. Never fails: what cannot be understood is left out and listed in `dropped`, in the order of the
 * parameters; case, commas between values and hyphens are forgiven; parameters that are not ours are ignored.
 */
export function parseSearchQuery(params: URLSearchParams): { query: SearchQuery; dropped: ParameterProblem[] } {
  const { query, problems } = readParameters(params, { forgiving: true })
  return { query, dropped: problems }
}

/** Reads an API request. Every bad, repeated or unknown parameter is named; there is a query only when there is none. */
export function parseSearchQueryStrict(
  params: URLSearchParams,
): { ok: true; query: SearchQuery } | { ok: false; problems: ParameterProblem[] } {
  const { query, problems } = readParameters(params, { forgiving: false })
  return problems.length === 0 ? { ok: true, query } : { ok: false, problems }
}

function readParameters(
  params: URLSearchParams,
  { forgiving }: { forgiving: boolean },
): { query: SearchQuery; problems: ParameterProblem[] } {
  const reader = new ParameterReader(params, forgiving)
  if (!forgiving) reader.refuseUnknown()
  const near = reader.text('near')
  const within = reader.one('within', readWithin) ?? defaultWithin
  const hours = reader.one('hours', (value) => readHours(value, forgiving), 'not_hours') ?? reader.hoursOfInputs()
  const query: SearchQuery = {
    ...emptyQuery,
    near,
    within: near === null ? defaultWithin : within,
    filters: filterValues(Object.fromEntries(filters.map((filter) => [filter.key, reader.values(filter)]))),
    hours,
    hoursStated: reader.one('hoursStated', (value) => readSwitch(value, forgiving)) ?? false,
    week: reader.week(),
    lengthMax: reader.one('lengthMax', (value) => readWeeks(value, forgiving), 'not_weeks'),
    telehealthToo: reader.telehealthToo(near !== null),
    q: reader.text('q'),
    sort: reader.sort(near !== null),
    page: reader.one('page', readPage, 'not_a_page') ?? 1,
  }
  return { query, problems: reader.problems }
}

class ParameterReader {
  readonly problems: ParameterProblem[] = []
  private readonly params: URLSearchParams
  private readonly forgiving: boolean

  constructor(params: URLSearchParams, forgiving: boolean) {
    this.params = params
    this.forgiving = forgiving
  }

  refuseUnknown(): void {
    for (const name of new Set(this.params.keys())) {
      if (!findFilter(name) && !otherParameters.includes(name))
        this.refuse(name, this.params.get(name) ?? '', 'unknown_parameter')
    }
  }

  /** Words as they were typed, single-spaced; null when empty or too long. */
  text(name: string): string | null {
    const value = this.single(name)
      ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
    if (!value) return null
    if (value.length <= maxTextLength) return value
    this.refuse(name, value, 'too_long')
    return null
  }

  /** A parameter that has one value, through `read`, which gives null for what it cannot use. */
  one<Value>(
    name: string,
    read: (value: string) => Value | null,
    reason: ProblemReason = 'unknown_value',
  ): Value | null {
    const written = this.single(name)
    if (written === null) return null
    const value = read(this.forgiving ? written.trim().toLowerCase() : written)
    if (value === null) this.refuse(name, written, reason)
    return value
  }

  /** The values of a filter that are on, in the order of its options. */
  values({ key, options }: Filter): string[] {
    const on = new Set<string>()
    for (const written of this.written(key)) {
      if (key === 'telehealth' && this.isTelehealthToo(written)) continue
      const value = this.forgiving ? written.trim().toLowerCase().replaceAll('-', '_') : written
      if (options.includes(value)) on.add(value)
      else this.refuse(key, written, 'unknown_value')
    }
    return options.filter((option) => on.has(option))
  }

  /** The order asked for, null when it is the default one anyway. */
  sort(hasPlace: boolean): Sort | null {
    const asked = this.one('sort', (value) => sorts.find((sort) => sort === value) ?? null)
    if ((asked === 'distance' || asked === 'travel') && !hasPlace) {
      this.refuse('sort', asked, 'needs_place')
      return null
    }
    return asked === 'distance' || (asked === 'name' && !hasPlace) ? null : asked
  }

  /** Days and times that were asked; null when none were, or all days at any time. */
  week(): AskedWeek | null {
    const days = this.days()
    const read = (value: string) => (this.forgiving ? parseTypedClock(value) : parseClock(value))
    const from = this.one('from', read, 'not_a_time')
    let to = this.one('to', read, 'not_a_time')
    if (from !== null && to !== null && from >= to) {
      this.refuse('to', formatClockParameter(to), 'ends_before_start')
      to = null
    }
    return days === null && from === null && to === null ? null : { days, from, to }
  }

  telehealthToo(hasPlace: boolean): boolean {
    const asked = this.written('telehealth').some((value) => this.isTelehealthToo(value))
    if (asked && !hasPlace) this.refuse('telehealth', telehealthToo, 'needs_place')
    return asked && hasPlace
  }

  private isTelehealthToo(written: string): boolean {
    return (this.forgiving ? written.trim().toLowerCase() : written) === telehealthToo
  }

  private days(): readonly Weekday[] | null {
    const on = new Set<string>()
    for (const written of this.written('days')) {
      const value = this.forgiving ? written.trim().toLowerCase().slice(0, 3) : written
      if (weekdays.some((day) => day === value)) on.add(value)
      else this.refuse('days', written, 'unknown_value')
    }
    return on.size === 0 || on.size === weekdays.length ? null : weekdays.filter((day) => on.has(day))
  }

  hoursOfInputs(): HoursRange | null {
    if (!this.forgiving || this.params.has('hours')) return null
    const [min, max] = hoursInputs.map((name) => this.single(name)?.trim() ?? '')
    if (!min && !max) return null
    const range = parseHoursRange(`${min}-${max}`)
    if (range === null) this.refuse('hours', `${min}-${max}`, 'not_hours')
    return range
  }

  private written(name: FilterKey | 'days'): string[] {
    const all = this.params.getAll(name)
    const parts = this.forgiving ? all.flatMap((value) => value.split(',')) : all
    return [...new Set(parts)].filter((value) => value.trim() !== '').slice(0, 100)
  }

  private single(name: string): string | null {
    const values = this.params.getAll(name).filter((value) => value.trim() !== '')
    if (values.length > 1 && !this.forgiving) this.refuse(name, values[1] ?? '', 'repeated')
    return values[0] ?? null
  }

  private refuse(parameter: string, value: string, reason: ProblemReason): void {
    this.problems.push({ parameter, value: value.slice(0, 80), reason })
  }
}

function readWithin(value: string): Within | null {
  if (value === 'any') return 'any'
  return radii.find((miles) => String(miles) === value.replace(/\s*(mi|miles?)$/, '')) ?? null
}

function readHours(value: string, forgiving: boolean): HoursRange | null {
  if (forgiving && /^\d/.test(value) && !/[-–—]/.test(value)) return parseHoursRange(`${value}-${value}`)
  return parseHoursRange(value)
}

function readSwitch(value: string, forgiving: boolean): true | null {
  return value === '1' || (forgiving && ['on', 'true', 'yes'].includes(value)) ? true : null
}

function readWeeks(value: string, forgiving: boolean): number | null {
  const digits = forgiving ? value.replace(/\s*(w|wks?|weeks?)$/, '') : value
  const weeks = /^\d{1,3}$/.test(digits) ? Number(digits) : 0
  return weeks >= 1 && weeks <= maxLength ? weeks : null
}

function readPage(value: string): number | null {
  const page = /^\d{1,6}$/.test(value) ? Number(value) : 0
  return page >= 1 && page <= maxPage ? page : null
}
