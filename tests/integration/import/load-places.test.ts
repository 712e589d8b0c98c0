import { beforeAll, describe, expect, it } from 'vitest'
import { placeKey } from '#lib/catalogue/fold-text.ts'
import { pool } from '#lib/db/client.ts'
import { loadPlaces } from '#lib/services/load-places.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import { readRawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

let written: number

beforeAll(async () => {
  written = await loadPlaces()
})

async function find(name: string, state: string) {
  const { rows } = await pool().query(
    "select name, county, lat, lng from place where kind = 'city' and name_key = $1 and state = $2",
    [placeKey(name), state],
  )
  return rows
}

describe('the places', () => {
  it('are every ZIP code, city and state of the shipped gazetteer', async () => {
    const { rows } = await pool().query('select kind, count(*)::int from place group by kind order by kind')
    expect(rows).toEqual([
      { kind: 'zip', count: 41_128 },
      { kind: 'city', count: 29_592 },
      { kind: 'state', count: 59 },
    ])
    expect(written).toBe(70_779)
  })

  it('are left alone when they are there already', async () => {
    const before = await pool().query('select min(id), max(id) from place')
    expect(await loadPlaces()).toBe(0)
    expect((await pool().query('select min(id), max(id) from place')).rows).toEqual(before.rows)
  })

  it('are filled anew when the gazetteer changed', async () => {
    await pool().query("comment on table place is 'gazetteer 00'")
    await pool().query("delete from place where zip = '90210'")
    expect(await loadPlaces()).toBe(70_779)
    expect((await pool().query("select name from place where zip = '90210'")).rows).toEqual([{ name: 'Beverly Hills' }])
  })

  it.each([
    ['winston salem', 'NC'],
    ["Coeur d'Alene", 'ID'],
    ["O'Neill", 'NE'],
    ['st. louis', 'MO'],
    ['Fort Lauderdale', 'FL'],
    ['Anchorage', 'AK'],
  ])('have %s, %s once, however it is written', async (name, state) => expect(await find(name, state)).toHaveLength(1))

  it('have the city of nearly every facility', async () => {
    const { rows } = await pool().query<{ key: string }>(
      "select name_key || ' ' || state as key from place where kind = 'city'",
    )
    const known = new Set(rows.map(({ key }) => key))
    const facilities = readRawWorkbook(SHIPPED_WORKBOOK)
    const missing = facilities.filter(({ city = '', state }) => !known.has(`${placeKey(city)} ${state}`))
    expect(missing.length).toBeLessThanOrEqual(20)
  })
})
