import { describe, expect, it } from 'vitest'
import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import {
  countFacilities,
  type IndexAnswer,
  type IndexRequest,
  nearestHits,
  searchIndex,
} from '#lib/search/index/search-index.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { plainHits, plainSearch } from '#tests/unit/search/index/plain-search.ts'
import { points, Random, randomQuery, randomRow } from '#tests/unit/search/index/random-catalogue.ts'

function randomRequest(random: Random, rows: readonly CatalogueRow[]): IndexRequest {
  const point = random.chance(0.6) ? random.pick(points) : null
  const state = point === null && random.chance(0.5) ? random.pick(['OH', 'AK', 'ZZ']) : null
  const nameIds = random.chance(0.2) ? rows.filter(() => random.chance(0.3)).map(({ id }) => id) : null
  const near = (point ?? state) ? 'somewhere' : null
  return { query: randomQuery(random, near), point, state, telehealthState: point?.state ?? state, nameIds }
}

/** Distances to a hundred-thousandth of a mile: the two sides add in another order. */
function rounded(answer: IndexAnswer): IndexAnswer {
  const hits = answer.hits.map((hit) => ({
    ...hit,
    distanceMiles: hit.distanceMiles && Number(hit.distanceMiles.toFixed(5)),
  }))
  return { ...answer, hits }
}

function expectSame(index: CatalogueIndex, rows: readonly CatalogueRow[], request: IndexRequest, name: string): void {
  const { nameIds, ...rest } = request
  const hint = `${name}: ${JSON.stringify({ ...rest, names: nameIds && [...nameIds].length })}`
  const plain = plainSearch(rows, request)
  expect(rounded(searchIndex(index, request)), hint).toEqual(rounded(plain))
  expect(countFacilities(index, request), hint).toBe(plain.totals.facilities)
}

describe('the index answers as a plain look at every row does', { timeout: 30_000 }, () => {
  it.each([1, 2, 3])('on random catalogues and questions (seed %i)', (seed) => {
    const random = new Random(seed)
    const rows = Array.from({ length: 400 }, (_, at) => randomRow(random, at + 1))
    const index = CatalogueIndex.build(rows)
    for (let at = 0; at < 40; at++) expectSame(index, rows, randomRequest(random, rows), `seed ${seed}, question ${at}`)
  })

  it.each([4, 5])('after any number of changes, without being built again (seed %i)', (seed) => {
    const random = new Random(seed)
    const rows = new Map(Array.from({ length: 100 }, (_, at) => [at + 1, randomRow(random, at + 1)]))
    const index = CatalogueIndex.build([...rows.values()])
    for (let round = 0; round < 40; round++) {
      for (let change = 0; change < 12; change++) {
        const id = 1 + random.below(500)
        const row = random.chance(0.25) ? null : randomRow(random, id)
        if (row) rows.set(id, row)
        else rows.delete(id)
        index.apply([{ id, row }])
      }
      const now = [...rows.values()]
      expect(index.size).toBe(now.length)
      expectSame(index, now, randomRequest(random, now), `seed ${seed}, round ${round}`)
    }
  })

  it('when nearly everything matches, on early and late pages of every order', () => {
    const random = new Random(7)
    const rows = Array.from({ length: 3000 }, (_, at) => {
      const row = randomRow(random, at + 1)
      return { ...row, updatedDay: row.state === 'OH' ? 20_000 : row.updatedDay }
    })
    const index = CatalogueIndex.build(rows)
    const wide = { ...emptyQuery, near: 'somewhere', within: 'any' as const }
    for (const [point, state, sort] of [
      [{ lat: 39.8, lng: -84.2 }, null, null],
      [{ lat: 47, lng: -109 }, null, null],
      [{ lat: 0, lng: 0 }, null, null],
      [{ lat: 39.8, lng: -84.2 }, null, 'travel'],
      [null, 'OH', 'updated'],
      [null, null, 'updated'],
      [null, null, 'name'],
    ] as const) {
      const where = { point, state, telehealthState: state, nameIds: null }
      const all = plainHits(rows, { query: { ...wide, sort }, ...where })
      for (const page of [1, 2, 20, 49]) {
        const answer = searchIndex(index, { query: { ...wide, sort, page }, ...where })
        const expected = all.slice((answer.page - 1) * 20, answer.page * 20)
        expect(
          answer.hits.map(({ id }) => id),
          `${state} ${sort} ${page}`,
        ).toEqual(expected)
      }
    }
  })

  it('on the nearest matches, whether they fit an asked week or may', () => {
    const random = new Random(8)
    const rows = Array.from({ length: 300 }, (_, at) => randomRow(random, at + 1))
    const index = CatalogueIndex.build(rows)
    const query = { ...emptyQuery, near: 'somewhere', within: 'any' as const }
    const request = {
      query,
      point: points[0] as (typeof points)[number],
      state: null,
      telehealthState: 'OH',
      nameIds: null,
    }
    const week = { days: null, from: 17 * 60, to: null }
    const found = (asked: IndexRequest) => nearestHits(index, asked, 3).map(({ id }) => id)
    expect(found(request)).toEqual(plainHits(rows, request).slice(0, 3))
    const inWeek = { ...request, query: { ...query, week } }
    const matching = new Set(plainHits(rows, inWeek))
    expect(found(inWeek)).toEqual(
      nearestHits(index, request, 300)
        .map(({ id }) => id)
        .filter((id) => matching.has(id))
        .slice(0, 3),
    )
  })

  it('when the catalogue is empty, and when it fills', () => {
    const random = new Random(6)
    const index = CatalogueIndex.build([])
    expectSame(index, [], randomRequest(random, []), 'empty')
    const row = randomRow(random, 1)
    index.apply([{ id: 1, row }])
    for (let at = 0; at < 20; at++) expectSame(index, [row], randomRequest(random, [row]), `one row, question ${at}`)
  })
})
