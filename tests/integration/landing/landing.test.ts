import { afterAll, describe, expect, test } from 'vitest'
import { readPool } from '#lib/db/client.ts'
import { parseSitemapName } from '#lib/landing/sitemap.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { withValue } from '#lib/search/url.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { countFacilitiesByState, findLanding, findLandingOfSearch, findTopicsAbove } from '#lib/services/landing.ts'
import { listSitemapFiles, listSitemapPages } from '#lib/services/sitemap.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { statementsOf } from '#tests/support/statements.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

async function page(level: string, state: string, town: string | null = null) {
  const outcome = await findLanding({ level, state, town })
  if (outcome.kind !== 'page') throw new Error(`${level} ${state} ${town} is ${outcome.kind}`)
  return outcome.landing
}

async function number(sql: string, values: unknown[] = []): Promise<number> {
  return Number((await readPool().query(sql, values)).rows[0]?.n)
}

const open = `from facility f where f.status <> 'closed'`
const offers = (level: string) => `exists (select from program p where p.facility_id = f.id and p.level = '${level}')`

describe('the numbers of a page are those of the database', () => {
  test('for the country, state by state', async () => {
    const { rows } = await readPool().query(`select state, count(*)::int as facilities ${open} group by state`)
    const byState = (counts: { state: string }[]) => counts.toSorted((a, b) => (a.state < b.state ? -1 : 1))
    expect(byState(await countFacilitiesByState())).toEqual(byState(rows))
  })

  test('for a state', async () => {
    const { totals, facets, towns } = await page('treatment', 'ohio')
    expect(totals.facilities).toBe(await number(`select count(*) n ${open} and state = 'OH'`))
    const medicaid = facets.payment.find(({ value }) => value === 'medicaid')?.count
    expect(medicaid).toBe(await number(`select count(*) n ${open} and state = 'OH' and 'medicaid' = any(payments)`))
    expect(towns.reduce((sum, { facilities }) => sum + facilities, 0)).toBe(totals.facilities)
  })

  test('for a level in a state, town by town', async () => {
    const { totals, towns } = await page('iop', 'california')
    const where = `${open} and state = 'CA' and ${offers('iop')}`
    expect(totals.facilities).toBe(await number(`select count(*) n ${where}`))
    const { rows } = await readPool().query(`select city, count(*)::int n ${where} group by city order by city`)
    const counted = Object.fromEntries(towns.map(({ name, facilities }) => [name, facilities]))
    for (const { city, n } of rows) expect(counted[city], city).toBe(n)
  })

  test('for a town: the facilities whose address names it, and no others', async () => {
    const { totals, items, near } = await page('iop', 'california', 'san-diego')
    const where = `${open} and state = 'CA' and city = 'San Diego' and ${offers('iop')}`
    expect(totals.facilities).toBe(await number(`select count(*) n ${where}`))
    expect(items).toHaveLength(20)
    expect(items.filter(({ facility }) => facility.city !== 'San Diego')).toEqual([])
    expect(items.flatMap(({ programs }) => programs).filter(({ level }) => level !== 'iop')).toEqual([])
    expect(near.map(({ name }) => name)).toContain('La Mesa')
    expect(near.map(({ miles }) => miles)).toEqual(near.map(({ miles }) => miles).toSorted((a, b) => a - b))
  })
})

describe('an address', () => {
  test('in another writing leads to the one way of writing it', async () => {
    const path = '/treatment/ohio'
    expect(await findLanding({ level: 'treatment', state: 'OH', town: null })).toEqual({ kind: 'moved', path })
    expect(await findLanding({ level: 'iop', state: 'ca', town: 'San-Diego' })).toEqual({
      kind: 'moved',
      path: '/iop/california/san-diego',
    })
  })

  test.each([
    ['treatment', 'nowhere', null],
    ['treatment', 'ohio', 'xyzzy-springs'],
    ['iop', 'ohio', '--'],
  ])('/%s/%s/%s is unknown', async (level, state, town) => {
    expect(await findLanding({ level, state, town })).toEqual({ kind: 'unknown' })
  })

  test('of a level that there is not is no place’s page', async () => {
    expect(await findLanding({ level: 'no', state: 'ohio', town: null })).toEqual({ kind: 'nothing' })
  })

  test('of a town with few facilities, or none, leads to a search around it', async () => {
    const { rows } = await readPool().query(
      `select city ${open} and state = 'OH' group by city having count(*) between 1 and 2 limit 3`,
    )
    for (const { city } of rows) {
      const outcome = await findLanding({ level: 'treatment', state: 'ohio', town: city.replaceAll(' ', '-') })
      expect(outcome, city).toMatchObject({ kind: 'search', level: null })
    }
    // Known to the gazetteer, without a facility.
    expect(await findLanding({ level: 'php', state: 'ohio', town: 'yellow-springs' })).toEqual({
      kind: 'search',
      near: 'Yellow Springs, OH',
      level: 'php',
    })
    expect(await findLanding({ level: 'treatment', state: 'american-samoa', town: null })).toMatchObject({ near: 'AS' })
  })
})

test('a search that a page answers too is told so, and only then', async () => {
  const ohio = { ...emptyQuery, near: 'Ohio' }
  expect(await findLandingOfSearch(withValue(ohio, 'level', 'iop'))).toBe('/iop/ohio')
  expect(await findLandingOfSearch({ ...ohio, near: 'San Diego, CA' })).toBe('/treatment/california/san-diego')
  expect(await findLandingOfSearch({ ...ohio, near: 'Yellow Springs, OH' })).toBeNull()
  expect(await findLandingOfSearch(withValue(ohio, 'payment', 'medicaid'))).toBeNull()
})

test('above a facility are its state and, where it has a page, its town', async () => {
  expect(await findTopicsAbove('CA', 'San Diego')).toEqual([
    { level: null, state: 'CA', town: null },
    { level: null, state: 'CA', town: 'San Diego' },
  ])
  expect(await findTopicsAbove('OH', 'Nowhere')).toHaveLength(1)
})

describe('the sitemap', () => {
  test('lists every open listing that is no example once, in files of at most 5,000 pages', async () => {
    const slugs: string[] = []
    for (const { name } of await listSitemapFiles()) {
      const asked = parseSitemapName(name)
      if (asked?.kind !== 'facilities') continue
      let pages = 0
      for await (const batch of (await listSitemapPages('facilities', asked.part)) ?? []) {
        pages += batch.length
        slugs.push(...batch.map(({ path }) => path))
      }
      expect(pages, name).toBeGreaterThan(0)
      expect(pages, name).toBeLessThanOrEqual(5000)
    }
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBe(await number(`select count(*) n ${open} and not is_example`))
  })

  test('lists only pages that are there', async () => {
    for (const kind of ['states', 'cities', 'levels'] as const) {
      const pages: string[] = []
      for await (const batch of (await listSitemapPages(kind, 1)) ?? []) pages.push(...batch.map(({ path }) => path))
      expect(pages.length, kind).toBeGreaterThan(50)
      for (const path of pages.filter((_, at) => at % 211 === 0)) {
        const [, level = '', state = '', town = null] = path.split('/')
        expect((await findLanding({ level, state, town })).kind, path).toBe('page')
      }
    }
    expect(await listSitemapPages('cities', 99)).toBeNull()
    expect(await listSitemapPages('facilities', 99)).toBeNull()
  })
})

test('a page asks the database for its cards and for nothing else', async () => {
  expect(await statementsOf(() => page('iop', 'california', 'san-diego'))).toHaveLength(1)
})
