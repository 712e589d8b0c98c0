import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSearchQuery } from '#lib/insurance/query.ts'
import { wayNames, wayOf } from '#lib/insurance/ways-to-pay.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { findInsurance } from '#lib/services/insurance.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

const database = cloneCatalogue()
let client: pg.Client

beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await closeCatalogueIndex()
  await client.end()
})

async function counted(sql: string, values: unknown[] = []): Promise<number> {
  return Number((await client.query<{ count: string }>(sql, values)).rows[0]?.count)
}

describe.each(wayNames)('%s', (pay) => {
  test('finds as many facilities as the search with the same filters, and as the database has', async () => {
    const { outcome } = await findInsurance({ pay, near: 'Ohio', payer: null })
    const search = await searchCatalogue(toSearchQuery(pay, 'Ohio'))
    if (outcome === null || !('totals' in outcome) || !('totals' in search)) throw new Error('no totals')
    expect(outcome.totals.facilities).toBeGreaterThan(0)
    expect(outcome.totals).toEqual(search.totals)
    const { payments, ownership } = wayOf(pay)
    const own = `p.facility_id = f.id and cardinality(p.payments) > 0`
    expect(outcome.totals.facilities).toBe(
      await counted(
        `select count(*) from facility f
         where f.state = 'OH' and f.status <> 'closed' and (
           f.ownership = any($2)
           or exists (select from program p where ${own} and p.payments && $1)
           or f.payments && $1 and (not exists (select from program p where p.facility_id = f.id)
             or exists (select from program p where p.facility_id = f.id and cardinality(p.payments) = 0)))`,
        [payments, ownership],
      ),
    )
  })

  test('shows of each facility a statement of what was asked, with its source', async () => {
    const { outcome, statements } = await findInsurance({ pay, near: 'Ohio', payer: null })
    expect(statements.size).toBe(outcome?.kind === 'results' ? Math.min(10, outcome.items.length) : 0)
    const { payments, ownership } = wayOf(pay)
    for (const said of statements.values()) {
      const all = [said, ...said.programs]
      const accepting = all.filter((each) => payments.some((slug) => each.payments.includes(slug)))
      if (ownership.length > 0) expect([said.ownership, said.ownershipSource?.source]).toEqual(['va', 'samhsa'])
      else expect(accepting.some(({ source }) => source !== null)).toBe(true)
    }
  })
})

describe('companies', () => {
  test('are those that open facilities name', async () => {
    const { payers, plans } = await findInsurance({ pay: null, near: null, payer: null })
    expect(payers).toContain('Example Health Plan')
    expect(payers.length).toBe(
      await counted(
        `select count(distinct a.payer) from plan_acceptance a join facility f on f.id = a.facility_id where f.status <> 'closed'`,
      ),
    )
    expect(plans).toBeNull()
  })

  test('are shown with each plan as it was stated, those of the place’s state first', async () => {
    const { plans } = await findInsurance({ pay: 'private', near: 'Denver, CO', payer: 'Example Health Plan' })
    expect(plans?.total).toBe(
      await counted(
        `select count(*) from plan_acceptance a join facility f on f.id = a.facility_id
         where a.payer = 'Example Health Plan' and f.status <> 'closed'`,
      ),
    )
    expect(plans?.statements[0]).toMatchObject({
      facilityState: 'CO',
      payer: 'Example Health Plan',
      plan: 'Example Summit HMO',
      state: 'CO',
      network: 'in_network',
      asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  test('that nobody names have no plans', async () => {
    const { plans } = await findInsurance({ pay: 'private', near: null, payer: 'Nobody’s Plan' })
    expect(plans).toEqual({ total: 0, statements: [] })
  })

  test('of closed facilities are not shown', async () => {
    await client.query(
      `insert into plan_acceptance (facility_id, payer, as_of)
       select id, 'A company of the past', '2026-01-01' from facility where status = 'closed' limit 1`,
    )
    const { payers, plans } = await findInsurance({ pay: 'private', near: null, payer: 'A company of the past' })
    expect(payers).not.toContain('A company of the past')
    expect(plans?.total).toBe(0)
  })
})
