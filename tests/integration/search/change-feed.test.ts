import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { applyChanges, catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { cloneDatabase } from '#tests/support/database.ts'

const database = cloneDatabase()

/** Another process: it writes to the database and shares nothing else with us. */
let other: pg.Client

beforeAll(async () => {
  other = new pg.Client({ connectionString: database.url })
  await other.connect()
  await other.query(`insert into facility (slug, name, city, state, zip, street, updated_at)
    select 'f-' || n, 'Facility ' || n, 'Dayton', 'OH', '45402', n || ' Main St', now() from generate_series(1, 40) n`)
  await other.query(`insert into program (facility_id, level, updated_at) select id, 'iop', now() from facility`)
  await catalogueIndex()
})

afterAll(async () => {
  await closeCatalogueIndex()
  await other.end()
})

async function countIn(parameters: string): Promise<number> {
  const outcome = await searchCatalogue(parseSearchQuery(new URLSearchParams(parameters)).query)
  return 'totals' in outcome ? outcome.totals.facilities : -1
}

async function change(sql: string, ids: readonly number[]): Promise<void> {
  await other.query('begin')
  await other.query(sql, [ids])
  await other.query('select touch_facilities($1)', [ids])
  await other.query('commit')
}

/** How long it takes, in milliseconds, until the search says so. */
async function until(parameters: string, count: number, atMost: number): Promise<number> {
  const started = performance.now()
  while ((await countIn(parameters)) !== count) {
    if (performance.now() - started > atMost) throw new Error(`after ${atMost} ms still ${await countIn(parameters)}`)
    await sleep(5)
  }
  return performance.now() - started
}

describe('a change by another process', () => {
  it('is in our search within a second: changed, closed, opened', async () => {
    expect(await countIn('level=php')).toBe(0)
    await change(`update program set level = 'php' where facility_id = any($1)`, [1, 2])
    expect(await until('level=php', 2, 1000)).toBeLessThan(1000)
    await change(`update facility set status = 'closed' where id = any($1)`, [1])
    expect(await until('level=php', 1, 1000)).toBeLessThan(1000)
    await change(`update facility set status = 'open' where id = any($1)`, [1])
    expect(await until('level=php', 2, 1000)).toBeLessThan(1000)
  })

  it('is not in our search before it is committed', async () => {
    await other.query('begin')
    await other.query(`update program set level = 'detox' where facility_id = 3`)
    await other.query('select touch_facilities(array[3])')
    await applyChanges()
    expect(await countIn('level=detox')).toBe(0)
    await other.query('commit')
    await until('level=detox', 1, 1000)
  })

  it('is there at once for the process that made it and asks for it', async () => {
    await change(`update program set level = 'inpatient' where facility_id = any($1)`, [4, 5])
    await applyChanges()
    expect(await countIn('level=inpatient')).toBe(2)
  })

  it('comes through even when its notification is lost', async () => {
    await other.query(`update program set level = 'residential' where facility_id = 6`)
    await other.query(`update facility set catalogue_version = nextval('catalogue_version_seq') where id = 6`)
    await until('level=residential', 1, 6000)
  })

  it('comes through after our listening connection broke', async () => {
    const broken = await other.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    )
    expect(broken.rowCount).toBe(1)
    await change(`update program set level = 'outpatient' where facility_id = any($1)`, [7])
    await until('level=outpatient', 1, 6000)
    for (let wait = 0; wait < 40; wait++) {
      const { rowCount } = await other.query(
        `select from pg_stat_activity where query like 'listen %' and datname = current_database()`,
      )
      if (rowCount === 1) return
      await sleep(100)
    }
    throw new Error('nobody listens any more')
  })

  it('of most of the catalogue is taken by building it anew, without losing anything', async () => {
    const before = await catalogueIndex()
    await other.query(`insert into facility (slug, name, city, state, zip, street, updated_at)
      select 'g-' || n, 'Group ' || n, 'Dayton', 'OH', '45402', n || ' High St', now() from generate_series(1, 1500) n`)
    await change(
      'insert into program (facility_id, level, updated_at) select unnest($1::int[]), $$php$$, now()',
      await newIds(),
    )
    const building = applyChanges()
    expect(await catalogueIndex()).toBe(before)
    let turns = 0
    const counting = setInterval(() => turns++, 0)
    await building
    clearInterval(counting)
    // Searches are answered from the old index meanwhile.
    expect(turns).toBeGreaterThan(3)
    expect(await catalogueIndex()).not.toBe(before)
    expect(await countIn('')).toBe(1540)
    expect(await countIn('level=php')).toBe(1502)
  })
})

async function newIds(): Promise<number[]> {
  const { rows } = await other.query<{ id: number }>(`select id from facility where slug like 'g-%'`)
  return rows.map(({ id }) => id)
}
