import { describe, expect, it } from 'vitest'
import { type GenerateOptions, generateFacilities } from '#tests/bench/catalogue/generate.ts'
import type { Stock, StockFacility } from '#tests/bench/catalogue/stock.ts'
import { type GeneratedTable, tables } from '#tests/bench/catalogue/tables.ts'

const noFacts = {
  detox_offering: [],
  medication_policy: [],
  population_served: [],
  facility_language: [],
  house_rule: [],
  credential: [],
}

function facility(id: number, levels: string[], given: Partial<StockFacility> = {}): StockFacility {
  return {
    id,
    name: `First${id} Last${id}`,
    name2: null,
    street: `${id} Main Street`,
    organization: null,
    state: id % 4 === 0 ? 'MT' : 'OH',
    zip: id % 4 === 0 ? '59001' : '45402',
    precision: 'street',
    rest: `facts ${id}`,
    programs: levels.map((level, at) => ({ id: id * 10 + at, level, provenance: '{}', rest: `${level} of ${id}` })),
    phones: [{ number: '+19375550100', rest: 'main' }],
    facts: { ...noFacts, detox_offering: [{ program: id * 10, rest: `detox of ${id}` }] },
    records: [{ rest: 'samhsa' }],
    ...given,
  }
}

const stock: Stock = {
  facilities: Array.from({ length: 60 }, (_, at) =>
    facility(at + 1, at % 3 === 0 ? ['iop', 'outpatient'] : ['iop'], at % 6 === 0 ? { organization: 7 } : {}),
  ),
  organizations: new Map([[7, { name: 'Harbor Health', rest: 'nonprofit' }]]),
  places: [
    { zip: '45402', city: 'Dayton', state: 'OH', county: 'Montgomery', lat: 39.757, lng: -84.18 },
    { zip: '43215', city: 'Columbus', state: 'OH', county: 'Franklin', lat: 39.967, lng: -83.004 },
    { zip: '59001', city: 'Absarokee', state: 'MT', county: 'Stillwater', lat: 45.525, lng: -109.485 },
  ],
  schedules: [
    {
      level: 'iop',
      columns: [9, 12, ...tables.program.slice(4).map(() => null)],
      tracks: [
        {
          name: 'Evenings',
          daysNeeded: 1,
          sessions: [{ weekday: 'mon', startMinute: 1080, endMinute: 1260, kind: 'group' }],
        },
      ],
    },
  ],
}

const options: GenerateOptions = {
  programs: 3200,
  firstIds: { organization: 8, facility: 100, program: 1000, track: 1 },
  slugs: ['harbor-house-dayton-oh'],
  seed: 5,
}

/** Every generated row of a table, with the columns that are made and the rest as it was copied. */
function rowsOf(table: GeneratedTable, given = options): Record<string, string>[] {
  const columns: readonly string[] = [...tables[table], 'rest']
  return [...generateFacilities(stock, given)].flat().flatMap((made) => {
    if (made.table !== table) return []
    const values = made.row.trimEnd().split('\t')
    return [Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))]
  })
}

function countBy(rows: Record<string, string>[], column: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1)
  return counts
}

describe('generated facilities', () => {
  it('are the same for the same seed, and others for another', () => {
    const twice = [1, 2].map(() => [...generateFacilities(stock, options)])
    expect(twice[0]).toEqual(twice[1])
    expect([...generateFacilities(stock, { ...options, seed: 6 })]).not.toEqual(twice[0])
  })

  it('are as many as it takes for the programs', () => {
    expect(rowsOf('program')).toHaveLength(3200)
    expect(rowsOf('facility')).toHaveLength(2400)
  })

  it('have the facts of real ones, each real one as often, so that every combination is as frequent', () => {
    const facts = countBy(rowsOf('facility'), 'rest')
    expect(facts.size).toBe(stock.facilities.length)
    expect(new Set(facts.values())).toEqual(new Set([40]))
    const programs = rowsOf('program')
    for (const { id, rest } of rowsOf('facility')) {
      const number = rest?.replace('facts ', '')
      const real = stock.facilities.find((each) => `${each.id}` === number)
      const copied = programs.flatMap((program) => (program.facility_id === id ? program.rest : []))
      expect(copied).toEqual(real?.programs.map((program) => program.rest))
    }
    const detox = rowsOf('detox_offering')
    const levels = new Map(programs.map((program) => [program.id, program.rest]))
    expect(detox.every(({ program_id, rest }) => levels.get(program_id) === rest?.replace('detox', 'iop'))).toBe(true)
  })

  it('are in a real place of the state of the real one, a few miles from its point', () => {
    for (const { state, city, zip, lat, lng, rest } of rowsOf('facility')) {
      const real = stock.facilities.find((each) => `facts ${each.id}` === rest)
      const place = stock.places.find((each) => each.zip === zip)
      expect(place).toMatchObject({ city, state })
      expect(real?.state).toBe(state)
      expect(Math.abs(Number(lat) - (place?.lat ?? 0))).toBeLessThan(0.04)
      expect(Math.abs(Number(lng) - (place?.lng ?? 0))).toBeLessThan(0.05)
    }
    const zips = countBy(rowsOf('facility'), 'zip')
    expect(zips.get('45402')).toBeGreaterThan(4 * (zips.get('43215') ?? 0))
  })

  it('have names, slugs and numbers of their own, in words that real names have', () => {
    const facilities = rowsOf('facility', { ...options, programs: 12 })
    const words = new Set(stock.facilities.flatMap(({ name }) => name.split(' ')))
    const taken = new Set(stock.facilities.map(({ name }) => name))
    for (const column of ['name', 'slug', 'id']) expect(countBy(facilities, column).size).toBe(facilities.length)
    expect(facilities.some(({ name }) => taken.has(name ?? ''))).toBe(false)
    expect(facilities.every(({ name }) => name?.split(' ').every((word) => words.has(word)))).toBe(true)
    expect(countBy(rowsOf('phone'), 'number').size).toBe(2400)
  })

  it('state a week in about one program of twenty', () => {
    const programs = rowsOf('program')
    const stating = programs.filter(({ hours_per_week_min }) => hours_per_week_min === '9').length
    expect(stating / 2400).toBeCloseTo(0.05, 1)
    expect(rowsOf('track')).toHaveLength(stating)
    expect(rowsOf('track_session')).toHaveLength(stating)
  })

  it('share an organization of their round where the real ones do', () => {
    expect(countBy(rowsOf('facility'), 'organization_id').size).toBe(41)
    expect(rowsOf('organization')).toHaveLength(40)
  })
})
