import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import type { CatalogueProgram, CatalogueRow } from '#lib/search/catalogue-row.ts'
import { type FilterValues, filters, filterValues } from '#lib/search/filters.ts'
import { emptyQuery, radii, type SearchQuery, sorts } from '#lib/search/query.ts'

/** Numbers from 0 to 1 that a seed decides (mulberry32), so that a failure can be run again. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }

  chance(of: number): boolean {
    return this.next() < of
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<Value>(from: readonly Value[]): Value {
    return from[this.below(from.length)] as Value
  }

  some<Value>(from: readonly Value[], share: number): Value[] {
    return from.filter(() => this.chance(share))
  }
}

const towns = [
  { city: 'Dayton', state: 'OH', lat: 39.7589, lng: -84.1916 },
  { city: 'Cleveland', state: 'OH', lat: 41.4993, lng: -81.6944 },
  { city: 'Covington', state: 'KY', lat: 39.0837, lng: -84.5086 },
  { city: 'Anchorage', state: 'AK', lat: 61.2181, lng: -149.9003 },
  { city: 'Attu', state: 'AK', lat: 52.9, lng: 172.9 },
  { city: 'Adak', state: 'AK', lat: 51.9, lng: -179.9 },
] as const

/** Points to search from: the towns, the date line, and the middle of nowhere. */
export const points = [...towns, { state: 'AK', lat: 52, lng: 179.9 }, { state: 'MT', lat: 47, lng: -109 }]

/** A facility with facts at random, near one of a few towns. */
export function randomRow(random: Random, id: number): CatalogueRow {
  const town = random.pick(towns)
  const placed = random.chance(0.95)
  return {
    id,
    sortName: random.pick(['alpha house', 'bridge', 'center', 'dawn', 'east']) + (random.chance(0.5) ? ' clinic' : ''),
    city: town.city,
    state: town.state,
    lat: placed ? town.lat + random.next() - 0.5 : null,
    lng: placed ? wrap(town.lng + random.next() - 0.5) : null,
    updatedDay: 20_000 + random.below(4),
    values: { ...randomValues(random), level: [] },
    programs: Array.from({ length: random.below(5) }, (_, at) => randomProgram(random, id * 10 + at)),
  }
}

function randomProgram(random: Random, id: number): CatalogueProgram {
  const min = random.below(40)
  const stated = random.chance(0.3)
  const overrides = random.chance(0.1) ? random.some(programFilters, 0.5) : []
  const values = randomValues(random)
  return {
    id,
    level: random.pick<LevelOfCare>(levelsOfCare),
    hoursMin: stated && random.chance(0.9) ? min : null,
    hoursMax: stated ? min + random.below(10) : null,
    values: Object.fromEntries(overrides.map(({ key }) => [key, values[key]])),
  }
}

const programFilters = filters.filter(({ key, scope }) => scope === 'program' && key !== 'level')

function randomValues(random: Random): FilterValues {
  return filterValues(Object.fromEntries(filters.map(({ key, options }) => [key, random.some(options, 0.3)])))
}

function wrap(lng: number): number {
  return lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng
}

/** A query with some filters at random; every kind of question comes up. */
export function randomQuery(random: Random, near: string | null): SearchQuery {
  const asked = filters.filter(() => random.chance(0.15))
  const min = random.below(25)
  return {
    ...emptyQuery,
    near,
    within: random.pick([...radii, 'any']),
    filters: filterValues(
      Object.fromEntries(
        asked.map(({ key, options }) => [key, options.filter(() => random.chance(2 / options.length))]),
      ),
    ),
    hours: random.chance(0.25)
      ? { min: random.chance(0.8) ? min : null, max: random.chance(0.6) ? min + random.below(12) : null }
      : null,
    hoursStated: random.chance(0.1),
    sort: random.pick([null, null, ...sorts]),
    page: random.chance(0.3) ? 1 + random.below(6) : 1,
  }
}
