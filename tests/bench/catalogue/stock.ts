import type { FactTable } from './tables.ts'

/** `rest` is the part of a row that is copied as it is, in COPY's text format. */
export type StockRow = { rest: string }

export type StockProgram = StockRow & { id: number; level: string; provenance: string }

/** A place with a point: a ZIP code of the gazetteer. */
export type StockPlace = { zip: string; city: string; state: string; county: string | null; lat: number; lng: number }

/** A real facility with everything that is known of it: what generated ones are made of. */
export type StockFacility = StockRow & {
  id: number
  name: string
  name2: string | null
  street: string | null
  organization: number | null
  state: string
  zip: string
  precision: 'street' | 'zip' | 'none'
  programs: StockProgram[]
  phones: (StockRow & { number: string })[]
  facts: Record<FactTable, (StockRow & { program: number | null })[]>
  records: StockRow[]
}

/** A week that an example facility states for a program: its hours, days and length as columns of `program`, and its tracks. */
export type StockSchedule = {
  level: string
  columns: readonly (string | number | boolean | null)[]
  tracks: { name: string; daysNeeded: number | null; sessions: StockSession[] }[]
}

export type StockSession = { weekday: string; startMinute: number; endMinute: number; kind: string }

export type Stock = {
  facilities: StockFacility[]
  organizations: Map<number, StockRow & { name: string }>
  places: StockPlace[]
  schedules: StockSchedule[]
}
