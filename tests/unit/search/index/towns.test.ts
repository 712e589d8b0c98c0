import { describe, expect, test } from 'vitest'
import { levelsOfCare } from '#lib/care/levels.ts'
import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import { facilitiesOffering, findTown, townsNear, townsOfState } from '#lib/search/index/town-counts.ts'
import { townKey } from '#lib/search/index/towns.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { Random, randomRow } from '#tests/unit/search/index/random-catalogue.ts'

/** Towns of a state counted one row at a time. */
function counted(rows: Iterable<CatalogueRow>, state: string, level: string | null): Record<string, number> {
  const towns: Record<string, number> = {}
  for (const row of rows) {
    if (row.state !== state || (level !== null && row.programs.every((program) => program.level !== level))) continue
    towns[row.city] = (towns[row.city] ?? 0) + 1
  }
  return towns
}

const inIndex = (index: CatalogueIndex, state: string, level: (typeof levelsOfCare)[number] | null) =>
  Object.fromEntries(
    townsOfState(index, state, facilitiesOffering(index, level)).map(({ name, facilities }) => [name, facilities]),
  )

describe.each([1, 2, 3])('a catalogue by chance (seed %i)', (seed) => {
  const random = new Random(seed)
  const rows = new Map(Array.from({ length: 400 }, (_, id) => [id + 1, randomRow(random, id + 1)]))
  const index = CatalogueIndex.build([...rows.values()])

  function expectCounts() {
    for (const state of ['OH', 'KY', 'AK', 'PR']) {
      for (const level of [null, ...levelsOfCare]) {
        expect(inIndex(index, state, level), `${state} ${level}`).toEqual(counted(rows.values(), state, level))
      }
    }
  }

  test('counts the facilities of each town, for all levels and for each', expectCounts)

  test('still does after facilities came, moved and went', () => {
    for (let edit = 0; edit < 200; edit++) {
      const id = 1 + random.below(450)
      const row = random.chance(0.3) ? null : randomRow(random, id)
      if (row) rows.set(id, row)
      else rows.delete(id)
      index.apply([{ id, row }])
    }
    expectCounts()
  })

  test('a search of a town answers with its facilities and no others', () => {
    const own = [...rows.values()].filter(({ state, city }) => state === 'OH' && city === 'Dayton').map(({ id }) => id)
    const request = {
      query: emptyQuery,
      point: null,
      state: 'OH',
      town: 'dayton',
      telehealthState: null,
      nameIds: null,
    }
    const { totals, hits } = searchIndex(index, request)
    expect(totals.facilities).toBe(own.length)
    expect(own).toEqual(expect.arrayContaining(hits.map(({ id }) => id)))
    expect(searchIndex(index, { ...request, state: 'KY' }).totals.facilities).toBe(0)
  })
})

function row(id: number, given: Partial<CatalogueRow>): CatalogueRow {
  return { ...randomRow(new Random(id), id), state: 'MO', lat: null, lng: null, ...given }
}

test('one town is written in several ways, and named as most write it', () => {
  const index = CatalogueIndex.build([
    row(1, { city: 'St. Louis' }),
    row(2, { city: 'Saint Louis' }),
    row(3, { city: 'Saint Louis' }),
  ])
  expect(findTown(index, 'MO', townKey('ST LOUIS'), index.live)).toMatchObject({ name: 'Saint Louis', facilities: 3 })
})

test('towns of one name in two states are two', () => {
  const index = CatalogueIndex.build([row(1, { city: 'Kansas City' }), row(2, { city: 'Kansas City', state: 'KS' })])
  expect(findTown(index, 'KS', townKey('Kansas City'), index.live)).toMatchObject({ state: 'KS', facilities: 1 })
})

test('neighbours come nearest first, across state lines, without those out of reach or without a position', () => {
  const index = CatalogueIndex.build([
    row(1, { city: 'Kansas City', lat: 39.1, lng: -94.58 }),
    row(2, { city: 'Kansas City', state: 'KS', lat: 39.11, lng: -94.63, updatedDay: 20_500 }),
    row(3, { city: 'Independence', lat: 39.09, lng: -94.41 }),
    row(4, { city: 'Saint Louis', lat: 38.63, lng: -90.2 }),
    row(5, { city: 'Nowhere' }),
  ])
  const near = townsNear(index, { lat: 39.1, lng: -94.58 }, 50, index.live)
  expect(near.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Kansas City MO',
    'Kansas City KS',
    'Independence MO',
  ])
  expect(near[1]?.miles).toBeCloseTo(2.77, 1)
  expect(near[1]?.updatedDay).toBe(20_500)
})
