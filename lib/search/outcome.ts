import type { CardProgram, CardRow } from '#lib/search/card-row.ts'
import type { FilterKey } from '#lib/search/filters.ts'
import type { FoundPlace, PlaceOption } from '#lib/search/place.ts'
import type { SearchQuery, Sort } from '#lib/search/query.ts'
import type { WayOut } from '#lib/search/ways-out.ts'

/** Programs: `stated` give their own hours a week, `usual` only their level's band, the rest have no weekly hours. */
export type Totals = { facilities: number; programs: number; stated: number; usual: number }

/** How many facilities a value would show, with every other filter as it is. */
export type FacetValue = { value: string; count: number; active: boolean }

export type Facets = Readonly<Record<FilterKey, readonly FacetValue[]>>

/** Where a program's hours come from: it states them, they are usual for its level, or it has no weekly hours. */
export type HoursSource = 'stated' | 'usual' | 'none'

/** A facility of the page with its matching programs, in order of level. `distanceMiles` is null without a point. */
export type ResultItem = {
  facility: CardRow
  distanceMiles: number | null
  programs: MatchedProgram[]
}

export type MatchedProgram = CardProgram & { hoursKind: HoursSource }

type Answered = {
  query: SearchQuery
  place: FoundPlace | null
  /** The order in use: distance needs a point, so it is name for a state. */
  sort: Sort
  totals: Totals
  facets: Facets
}

/** What a search came to. */
export type SearchOutcome =
  | (Answered & { kind: 'results'; items: ResultItem[]; page: number; pages: number })
  | (Answered & { kind: 'empty'; ways: WayOut[] })
  | { kind: 'ambiguousPlace'; query: SearchQuery; near: string; options: PlaceOption[] }
  | { kind: 'unknownPlace'; query: SearchQuery; near: string; suggestions: PlaceOption[] }
