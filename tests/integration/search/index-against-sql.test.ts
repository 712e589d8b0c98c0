import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filters } from '#lib/search/filters.ts'
import { type IndexRequest, searchIndex } from '#lib/search/index/search-index.ts'
import { applyChanges, catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { askPlainSql, type PlainAnswer, writeSlots } from '#tests/integration/search/plain-sql.ts'
import { editAtRandom } from '#tests/integration/search/random-edits.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { Random, randomQuery } from '#tests/unit/search/index/random-catalogue.ts'

const database = cloneCatalogue()

const points = {
  Dayton: { lat: 39.7505, lng: -84.2001, state: 'OH' },
  'New York': { lat: 40.7603, lng: -73.9772, state: 'NY' },
  'Los Angeles': { lat: 34.0522, lng: -118.2437, state: 'CA' },
  Anchorage: { lat: 61.19, lng: -149.8938, state: 'AK' },
  'San Juan': { lat: 18.4222, lng: -66.0691, state: 'PR' },
  'rural Montana': { lat: 47, lng: -109, state: 'MT' },
}
const states = ['OH', 'CA', 'PR', 'WY', 'ZZ']

let client: pg.Client
let ids: number[]

beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  ids = (await client.query<{ id: number }>('select id from facility order by id')).rows.map(({ id }) => id)
})

afterAll(async () => {
  await closeCatalogueIndex()
  await client.end()
})

/** Mostly near a point or in a state, as people ask; the whole country now and then, which takes SQL seconds. */
function randomRequest(random: Random, near: readonly number[]): IndexRequest {
  const point = random.chance(0.7) ? random.pick(Object.values(points)) : null
  const state = point === null && random.chance(0.9) ? random.pick(states) : null
  const nameIds = random.chance(0.1) ? near.filter(() => random.chance(0.3)) : null
  const query = randomQuery(random, (point ?? state) ? 'somewhere' : null)
  const within = query.within === 'any' && random.chance(0.7) ? 50 : query.within
  return { query: { ...query, within }, point, state, telehealthState: point?.state ?? state, nameIds }
}

/** The index's answer in the words of the plain one: a page beyond the end is the last for the index, empty in SQL. */
async function askIndex(request: IndexRequest): Promise<PlainAnswer> {
  const { hits, totals, facets, page } = searchIndex(await catalogueIndex(), request)
  return {
    ids: page === request.query.page ? hits.map(({ id }) => id) : [],
    totals,
    facets: Object.fromEntries(
      filters.map(({ key }) => [key, Object.fromEntries(facets[key].map(({ value, count }) => [value, count]))]),
    ) as PlainAnswer['facets'],
  }
}

/** The plain answer with the values nobody has, and without those that are no option. */
function completed(answer: PlainAnswer): PlainAnswer {
  const facets = filters.map(({ key, options }) => [
    key,
    Object.fromEntries(options.map((value) => [value, answer.facets[key][value] ?? 0])),
  ])
  return { ...answer, facets: Object.fromEntries(facets) as PlainAnswer['facets'] }
}

async function expectSame(request: IndexRequest, name: string): Promise<number> {
  const plain = completed(await askPlainSql(client, request))
  const { nameIds, ...asked } = request
  const hint = `${name}: ${JSON.stringify({ ...asked, names: nameIds && [...nameIds].length })}`
  expect(await askIndex(request), hint).toEqual(plain)
  return plain.totals.facilities
}

describe('the index against a plain SQL statement of the same question', () => {
  it('gives the same page, totals and every count, over the whole directory', async () => {
    await writeSlots(client)
    const random = new Random(2023)
    let answered = 0
    for (let at = 0; at < 160; at++) {
      const found = await expectSame(randomRequest(random, ids), `seed 2023, question ${at}`)
      if (found > 0) answered++
    }
    expect(answered).toBeGreaterThan(60)
  }, 300_000)

  it('still does after edits of every kind, without being built again', async () => {
    const random = new Random(2024)
    const built = await catalogueIndex()
    const edited = ids.filter(() => random.chance(0.01))
    for (let round = 0; round < 4; round++) {
      const done: string[] = []
      for (let edit = 0; edit < 60; edit++) done.push(await editAtRandom(client, random, edited))
      await applyChanges()
      await writeSlots(client)
      const around = edited.filter(() => random.chance(0.5))
      for (let at = 0; at < 3; at++) {
        const request = {
          ...randomRequest(random, edited),
          ...(at === 0 ? { nameIds: around, point: null, state: null } : {}),
        }
        await expectSame(request, `seed 2024, round ${round}, question ${at}, after ${done.join(', ')}`)
      }
    }
    expect(await catalogueIndex()).toBe(built)
  }, 300_000)
})
