import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { type Bitset, hasBit } from '#lib/search/index/bitset.ts'
import type { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import type { FilterColumn } from '#lib/search/index/filter-column.ts'
import { milesBetween, type Point } from '#lib/search/index/geo.ts'

/**
 * A town of the catalogue: the facilities whose address names it (all, or those that offer a level), and the day of the
 * newest change among them in days since 1970.
 */
export type Town = { state: string; key: string; name: string; facilities: number; updatedDay: number }

export type NearTown = Town & { miles: number }

/** The facilities that offer a level, or all for null, as one bitset. The caller may not change it. */
export function facilitiesOffering(index: CatalogueIndex, level: LevelOfCare | null): Bitset {
  if (level === null) return index.live
  const column = index.columns.get('level') as FilterColumn
  const option = levelsOfCare.indexOf(level)
  const offering = new Uint32Array(index.words)
  for (let layer = 0; layer < index.layers.length; layer++) {
    const bits = column.layer(layer)[option] as Bitset
    for (let word = 0; word < offering.length; word++) {
      offering[word] = (offering[word] as number) | (bits[word] as number)
    }
  }
  return offering
}

/** A town, or null when no facility there is among `counted`. */
export function findTown(index: CatalogueIndex, state: string, key: string, counted: Bitset): Town | null {
  const columns = index.towns.columns(state, key)
  if (!columns) return null
  let facilities = 0
  let updatedDay = 0
  for (const column of columns) {
    if (!hasBit(counted, column)) continue
    facilities++
    updatedDay = Math.max(updatedDay, index.updatedDays[column] as number)
  }
  if (facilities === 0) return null
  return { state, key, name: index.towns.nameOf(columns), facilities, updatedDay }
}

/** The middle of a town's facilities, of every level; null where none has a position. */
export function middleOfTown(index: CatalogueIndex, { state, key }: Town): Point | null {
  return index.positions.middleOf(index.towns.columns(state, key) ?? [])
}

/** The towns of a state that have facilities among `counted`, by name. */
export function townsOfState(index: CatalogueIndex, state: string, counted: Bitset): Town[] {
  const keys = [...index.towns.inState(state).keys()]
  return keys
    .flatMap((key) => findTown(index, state, key, counted) ?? [])
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** Towns within `miles` of a point, nearest first, measured between the middles of towns' facilities. */
export function townsNear(index: CatalogueIndex, point: Point, miles: number, counted: Bitset): NearTown[] {
  const near = index.scratch().bitset().fill(0)
  index.positions.markWithin(point, miles, near)
  const seen = new Map<string, NearTown>()
  for (let word = 0; word < near.length; word++) {
    let rest = (near[word] as number) & (counted[word] as number)
    while (rest !== 0) {
      const column = word * 32 + 31 - Math.clz32(rest & -rest)
      rest &= rest - 1
      const state = index.stateOf(column)
      const id = `${state} ${index.towns.keyOf(column)}`
      const town = seen.has(id) ? null : findTown(index, state, index.towns.keyOf(column), counted)
      const middle = town && middleOfTown(index, town)
      if (middle) seen.set(id, { ...town, miles: milesBetween(point, middle) })
    }
  }
  return [...seen.values()].sort((one, other) => one.miles - other.miles)
}
