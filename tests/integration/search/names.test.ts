import { beforeAll, describe, expect, it } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { findFacilitiesByName } from '#lib/db/names.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

let hazelden: number[]

beforeAll(async () => {
  const { rows } = await pool().query<{ id: number }>(
    `select id from facility where name || coalesce(name2, '') ilike '%hazelden%'`,
  )
  hazelden = rows.map(({ id }) => id)
})

async function names(typed: string): Promise<string[]> {
  const ids = await findFacilitiesByName(typed)
  const { rows } = await pool().query<{ name: string }>(
    `select concat_ws(' ', f.name, f.name2, o.name) as name from facility f
     left join organization o on o.id = f.organization_id where f.id = any($1)`,
    [ids],
  )
  return rows.map(({ name }) => name)
}

describe('words in names', () => {
  it('find every facility that has them, in any order and case', async () => {
    const found = await names('ARMY salvation')
    expect(found.length).toBeGreaterThan(10)
    for (const name of found) expect(name).toMatch(/salvation/i)
    expect(await findFacilitiesByName('salvation army')).toHaveLength(found.length)
  })

  it('must all be there', async () => {
    expect(await findFacilitiesByName('salvation qqqqqqqq')).toEqual([])
  })

  it('are found by their beginning', async () => {
    expect(hazelden.length).toBeGreaterThan(5)
    expect(await findFacilitiesByName('hazeld')).toEqual(expect.arrayContaining(hazelden))
  })

  it.each(['hazeldon', 'hazleden', 'hazeldenn', 'Házelden'])('are found as %s too', async (typed) => {
    expect(await findFacilitiesByName(typed)).toEqual(expect.arrayContaining(hazelden))
  })

  it.each([
    ['betty frod', 'betty ford'],
    ['bety ford', 'betty ford'],
    ['salvtion amry', 'salvation army'],
    ['pheonix house', 'phoenix house'],
    ['recvoery ranch', 'recovery ranch'],
    ['gateway foundaton', 'gateway foundation'],
    ['methodone', 'methadone'],
    ['catholic charites', 'catholic charities'],
    ['volunteres of america', 'volunteers of america'],
    ['serenty house', 'serenity house'],
    ['rehabilatation', 'rehabilitation'],
    ['behavoral health', 'behavioral health'],
    ['odessey house', 'odyssey house'],
    ['veterns affairs', 'veterans affairs'],
    ['crossraods', 'crossroads'],
  ])('written %s are those of %s', async (typed, meant) => {
    const right = await findFacilitiesByName(meant)
    expect(right.length).toBeGreaterThan(0)
    expect(await findFacilitiesByName(typed)).toEqual(expect.arrayContaining(right))
  })

  it('are not taken for others when they are right', async () => {
    for (const name of await names('hope')) expect(name).toMatch(/hope/i)
  })

  it.each(['', '   ', '!!', 'qqqqqqqq'])('that say nothing (%j) find nothing', async (typed) => {
    expect(await findFacilitiesByName(typed)).toEqual([])
  })
})
