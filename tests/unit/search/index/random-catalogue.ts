import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'
import { type Track, weekdays } from '#lib/care/timetable.ts'
import type { AskedWeek } from '#lib/care/week.ts'
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
    telehealthStates: random.chance(0.2) ? random.some(['OH', 'KY', 'AK', 'MT'], 0.5) : [],
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
    lengthMin: random.chance(0.3) ? 1 + random.below(30) / 2 : null,
    daysMin: random.chance(0.2) ? 1 + random.below(7) : null,
    offers: { day: stance(random), evening: stance(random), weekend: stance(random) },
    tracks: Array.from({ length: random.chance(0.4) ? 1 + random.below(2) : 0 }, () => randomTrack(random)),
    travels: random.chance(0.9),
    values: Object.fromEntries(overrides.map(({ key }) => [key, values[key]])),
  }
}

function stance(random: Random): boolean | null {
  return random.chance(0.6) ? null : random.chance(0.6)
}

/** Mornings, afternoons or evenings, now and then two sessions a day, and now and then none at all. */
function randomTrack(random: Random): Track {
  const start = random.pick([8, 9, 13, 17, 18]) * 60
  const sessions = random.some(weekdays, 0.4).flatMap((weekday) => {
    const first = { weekday, startMinute: start, endMinute: start + 60 * (1 + random.below(3)) }
    const second = { weekday, startMinute: first.endMinute + 30, endMinute: first.endMinute + 90 }
    return random.chance(0.2) ? [second, first] : [first]
  })
  return { daysNeeded: random.chance(0.3) ? 1 + random.below(4) : null, sessions }
}

/** Some days, times or both. */
export function randomWeek(random: Random): AskedWeek {
  const days = random.some(weekdays, 0.6)
  const from = random.chance(0.5) ? random.pick([8, 9, 12, 17, 18]) * 60 : null
  const to = random.chance(0.5) ? (from ?? 0) + random.pick([3, 4, 6]) * 60 : null
  return { days: days.length === 0 || days.length === 7 ? null : days, from, to }
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
  const chosen = filters.filter(() => random.chance(0.15))
  const min = random.below(25)
  return {
    ...emptyQuery,
    near,
    within: random.pick([...radii, 'any']),
    filters: filterValues(
      Object.fromEntries(
        chosen.map(({ key, options }) => [key, options.filter(() => random.chance(2 / options.length))]),
      ),
    ),
    hours: random.chance(0.25)
      ? { min: random.chance(0.8) ? min : null, max: random.chance(0.6) ? min + random.below(12) : null }
      : null,
    hoursStated: random.chance(0.1),
    week: random.chance(0.35) ? asked(randomWeek(random)) : null,
    lengthMax: random.chance(0.15) ? 1 + random.below(14) : null,
    telehealthToo: near !== null && random.chance(0.2),
    sort: random.pick([null, null, ...sorts]),
    page: random.chance(0.3) ? 1 + random.below(6) : 1,
  }
}

function asked(week: AskedWeek): AskedWeek | null {
  return week.days === null && week.from === null && week.to === null ? null : week
}
