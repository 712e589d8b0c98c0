import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findCards } from '#lib/db/cards.ts'
import { listCatalogue } from '#lib/db/catalogue.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { fillCatalogue } from '#tests/bench/catalogue/fill.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

const database = cloneCatalogue()
const wanted = 36_000
let client: pg.Client
let real: number

beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  real = (await client.query('select max(id) as id from facility')).rows[0].id
  await fillCatalogue(client, wanted)
}, 120_000)

afterAll(() => client.end())

it('fills the real catalogue up, within every constraint, so that the ordinary code reads it', async () => {
  const { rows } = await listCatalogue()
  const index = CatalogueIndex.build(rows)
  const place = { point: null, state: null, telehealthState: null, nameIds: null }
  const { totals } = searchIndex(index, { query: emptyQuery, ...place })
  expect(totals.programs).toBeGreaterThanOrEqual(wanted - 10)
  expect(totals.programs).toBeLessThan(wanted + 10)
  expect(totals.stated).toBeGreaterThan(50)
  const generated = rows.filter(({ id }) => id > real).map(({ id }) => id)
  const cards = await findCards(generated.slice(0, 20))
  expect(cards.size).toBe(20)
  for (const { phones, programs, source } of cards.values()) {
    expect(programs.length).toBeGreaterThan(0)
    expect(phones.length).toBeGreaterThan(0)
    expect(source?.source).toBe('samhsa')
  }
})

it('leaves ids that are free for what is written after', async () => {
  const { rows } = await client.query(`select nextval(pg_get_serial_sequence('facility', 'id'))::int as id`)
  expect(rows[0].id).toBeGreaterThan(real + 1000)
})
