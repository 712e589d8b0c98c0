import { formatClockParameter } from '#lib/care/clock.ts'
import { formatHoursParameter } from '#lib/care/hours.ts'
import { hoursInWeek, usualHours } from '#lib/care/levels.ts'
import type { Weekday } from '#lib/care/timetable.ts'
import type { WeekMatch } from '#lib/care/week.ts'
import { optionLabel } from '#lib/i18n/labels.ts'
import type { CardDetox, CardPhone, CardRow, CardSource } from '#lib/search/card-row.ts'
import { type FilterKey, filters } from '#lib/search/filters.ts'
import type { FacetValue, HoursSource, MatchedProgram, ResultItem, SearchOutcome, Totals } from '#lib/search/outcome.ts'
import { telehealthToo } from '#lib/search/parse-query.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString, withPage } from '#lib/search/url.ts'

/** `min` and `max` are null at an open end; `max` of a usual range below 9 is 9, which it does not reach. */
export type ApiHours = { min: number | null; max: number | null; kind: HoursSource }

/** How a program answers the asked week; `days` of its timetable that lie inside, of which `daysNeeded` are needed. */
export type ApiWeek = { match: WeekMatch; days: readonly Weekday[]; daysNeeded: number | null }

export type ApiItem = {
  id: number
  slug: string
  name: string
  url: string
  address: { street: string | null; street2: string | null; city: string; state: string; zip: string | null }
  location: CardRow['location']
  distanceMiles: number | null
  phones: CardPhone[]
  /** Where a week is asked, whether one of its programs fits or they only may. */
  week: WeekMatch | null
  programs: { id: number; level: string; name: string | null; hoursPerWeek: ApiHours; week: ApiWeek | null }[]
  detox: CardDetox
  source: CardSource | null
  updatedAt: string
}

/** The answer of `GET /api/v1/facilities`; docs/api.md describes it. */
export type ApiAnswer = {
  query: Record<string, string | number | boolean | readonly string[]>
  place: { kind: FoundPlace['kind']; label: string; state: string; lat: number | null; lng: number | null } | null
  total: Totals
  facets: Record<FilterKey, (FacetValue & { label: string })[]>
  items: ApiItem[]
  next: string | null
}

type Answered = Extract<SearchOutcome, { kind: 'results' | 'empty' }>

/** A search's outcome as the API gives it. `site` is the public origin. A page beyond the last has no items. */
export function presentApiAnswer(outcome: Answered, site: string): ApiAnswer {
  const { query, totals, facets } = outcome
  const shown = outcome.kind === 'results' && outcome.page === query.page ? outcome : null
  return {
    query: echo(outcome),
    place: presentPlace(outcome.place),
    total: totals,
    facets: Object.fromEntries(
      filters.map(({ key }) => [
        key,
        facets[key].map(({ value, count, active }) => ({ value, label: optionLabel('en', key, value), count, active })),
      ]),
    ) as ApiAnswer['facets'],
    items: (shown?.items ?? []).map((item) => presentItem(item, site)),
    next: shown && shown.page < shown.pages ? nextPage(query, site) : null,
  }
}

/** What was asked, with the defaults that were used: the parameters that are on, lists as lists. */
function echo({ query, place, sort }: Answered): ApiAnswer['query'] {
  return {
    ...(query.near === null ? {} : { near: query.near }),
    ...(place && place.kind !== 'state' ? { within: query.within } : {}),
    ...Object.fromEntries(Object.entries(query.filters).filter(([, values]) => values.length > 0)),
    ...(query.telehealthToo ? { telehealth: [...query.filters.telehealth, telehealthToo] } : {}),
    ...(query.hours === null ? {} : { hours: formatHoursParameter(query.hours) }),
    ...(query.hoursStated ? { hoursStated: true } : {}),
    ...echoWeek(query),
    ...(query.q === null ? {} : { q: query.q }),
    sort,
    page: query.page,
  }
}

function echoWeek({ week, lengthMax }: SearchQuery): ApiAnswer['query'] {
  return {
    ...(week?.days ? { days: week.days } : {}),
    ...(week && week.from !== null ? { from: formatClockParameter(week.from) } : {}),
    ...(week && week.to !== null ? { to: formatClockParameter(week.to) } : {}),
    ...(lengthMax === null ? {} : { lengthMax }),
  }
}

function presentPlace(place: FoundPlace | null): ApiAnswer['place'] {
  if (place === null) return null
  const { kind, label, state } = place
  return {
    kind,
    label,
    state,
    lat: place.kind === 'state' ? null : place.lat,
    lng: place.kind === 'state' ? null : place.lng,
  }
}

function presentItem({ facility, distanceMiles, programs, week }: ResultItem, site: string): ApiItem {
  const { id, slug, street, street2, city, state, zip, location, phones, detox, source, updatedAt } = facility
  return {
    id,
    slug,
    name: facility.name2 === null ? facility.name : `${facility.name}, ${facility.name2}`,
    url: `${site}/facilities/${slug}`,
    address: { street, street2, city, state, zip },
    location,
    distanceMiles: distanceMiles === null ? null : Math.round(distanceMiles * 10) / 10,
    phones,
    week,
    programs: programs.map((program) => ({
      id: program.id,
      level: program.level,
      name: program.name,
      hoursPerWeek: presentHours(program),
      week: program.week && {
        match: program.week,
        days: program.fit?.days ?? [],
        daysNeeded: program.fit?.needed ?? null,
      },
    })),
    detox,
    source,
    updatedAt,
  }
}

function presentHours({ level, hoursMin, hoursMax, hoursKind }: MatchedProgram): ApiHours {
  if (hoursKind === 'stated') return { min: hoursMin, max: hoursMax, kind: 'stated' }
  const usual = usualHours[level]
  if (usual === null) return { min: null, max: null, kind: 'none' }
  return { min: usual.min, max: usual.max === hoursInWeek ? null : usual.max, kind: 'usual' }
}

function nextPage(query: SearchQuery, site: string): string {
  return `${site}/api/v1/facilities${toSearchString(withPage(query, query.page + 1))}`
}
