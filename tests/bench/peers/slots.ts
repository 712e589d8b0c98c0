import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import { filters } from '#lib/search/filters.ts'
import { toUnitVector } from '#lib/search/index/geo.ts'

/** A program with everything that search asks of it and its facility; a facility without programs is a slot without one. */
export type Slot = {
  facility: number
  program: number | null
  level: string | null
  state: string
  lat: number | null
  lng: number | null
  /** The direction of its position: distances of two sides compare equal when they add in the same way. */
  x: number
  y: number
  z: number
  /** Place in the order by name, then id. */
  rank: number
  updated: number
  hoursMin: number | null
  hoursMax: number | null
  codes: number[]
}

/** One number for a value of a filter; hundreds tell the filter. */
export function codeOf(filter: number, value: string): number {
  return filter * 100 + (filters[filter]?.options.indexOf(value) ?? -1)
}

/** The filter of a code. */
export function filterOf(code: number): number {
  return Math.floor(code / 100)
}

/** The catalogue as one flat row for each program. */
export function* toSlots(rows: readonly CatalogueRow[]): Generator<Slot> {
  const named = [...rows].sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : a.id - b.id))
  for (const [rank, row] of named.entries()) {
    const { lat, lng, state, updatedDay: updated } = row
    const at = lat === null || lng === null ? { x: 9, y: 9, z: 9 } : toUnitVector({ lat, lng })
    const shared = { facility: row.id, state, lat, lng, ...at, rank, updated }
    for (const { id, level, hoursMin, hoursMax, values } of row.programs) {
      const codes = codesOf({ ...row.values, ...values, level: [level] })
      yield { ...shared, program: id, level, hoursMin, hoursMax, codes }
    }
    if (row.programs.length > 0) continue
    yield { ...shared, program: null, level: null, hoursMin: null, hoursMax: null, codes: codesOf(row.values) }
  }
}

function codesOf(values: CatalogueRow['values']): number[] {
  const codes = filters.flatMap(({ key, options }, filter) =>
    values[key].flatMap((value) => (options.includes(value) ? codeOf(filter, value) : [])),
  )
  return [...new Set(codes)]
}
