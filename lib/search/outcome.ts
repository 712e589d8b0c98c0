import type { TrackFit, WeekMatch } from '#lib/care/week.ts'
import type { CardProgram, CardRow, CardTrack } from '#lib/search/card-row.ts'
import type { FilterKey } from '#lib/search/filters.ts'
import type { FoundPlace, PlaceOption } from '#lib/search/place.ts'
import type { SearchQuery, Sort } from '#lib/search/query.ts'
import type { WayOut } from '#lib/search/ways-out.ts'

/** Programs: `stated` give their own hours a week, `usual` only their level's band, the rest have no weekly hours. */
export type Totals = {
  facilities: number
  programs: number
  stated: number
  usual: number
  /** Null where no week was asked. A facility with a program that fits is not counted again among those that may fit. */
  week: { fits: WeekTotals; mayFit: WeekTotals } | null
}

export type WeekTotals = { facilities: number; programs: number }

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
  /** Where a week was asked, whether one of its programs fits or they only may. */
  week: WeekMatch | null
}

/** `week` and `fit` where a week was asked: how the program answers it, and the track that lies inside it. */
export type MatchedProgram = CardProgram & {
  hoursKind: HoursSource
  week: WeekMatch | null
  fit: TrackFit<CardTrack> | null
}

/** Where little or nothing was found: searches that find more, and the nearest match beyond the radius. */
export type Help = { ways: WayOut[]; nearest: NearestMatch | null }

export type NearestMatch = {
  slug: string
  name: string
  city: string
  state: string
  miles: number
  approximate: boolean
}

/** A place that may be meant, with the facilities that the search would find there. */
export type CountedPlace = PlaceOption & { facilities: number }

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
  | (Answered & { kind: 'results'; items: ResultItem[]; page: number; pages: number; help: Help })
  | (Answered & { kind: 'empty'; help: Help })
  | { kind: 'ambiguousPlace'; query: SearchQuery; near: string; options: CountedPlace[] }
  | { kind: 'unknownPlace'; query: SearchQuery; near: string; suggestions: PlaceOption[] }
