import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Track } from '#lib/care/timetable.ts'
import type { Offers } from '#lib/care/week.ts'
import type { FilterValues } from '#lib/search/filters.ts'

/** A program as the index holds it. */
export type CatalogueProgram = {
  id: number
  level: LevelOfCare
  /** Stated hours a week, null where not stated. */
  hoursMin: number | null
  hoursMax: number | null
  /** Shortest stated length in weeks, and fewest stated days a week; null where not stated. */
  lengthMin: number | null
  daysMin: number | null
  offers: Offers
  /** Its timetable: empty where none is stated. */
  tracks: readonly Track[]
  /** Whether people go there; not to a program by telehealth alone. */
  travels: boolean
  /** Values of program filters that differ from the facility's; a filter that is missing here is as the facility says. */
  values: Partial<FilterValues>
}

/** A facility as the index holds it. A facility that is closed or gone from the catalogue has no row. */
export type CatalogueRow = {
  id: number
  /** What the order by name compares, see `toSortName`. */
  sortName: string
  /** The city of its address, as written. */
  city: string
  state: string
  /** Other states whose people it serves by telehealth. */
  telehealthStates: readonly string[]
  /** Degrees; null without a position. */
  lat: number | null
  lng: number | null
  /** Days since 1970-01-01 of the last change. */
  updatedDay: number
  /** What holds for the whole facility, and for each program that says nothing else. */
  values: FilterValues
  /** In order of level, then id. */
  programs: readonly CatalogueProgram[]
}
