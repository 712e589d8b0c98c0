import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findCards } from '#lib/db/cards.ts'
import { pool } from '#lib/db/client.ts'
import { findListing, findRenamedSlug } from '#lib/db/listings.ts'
import { findFacilitiesByName } from '#lib/db/names.ts'
import { findPaymentStatements, findPlanStatements, listPayers } from '#lib/db/payments.ts'
import { findPlace } from '#lib/db/places.ts'
import { findTowns } from '#lib/db/towns.ts'
import { readProposalForm } from '#lib/proposals/proposal-form.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { applyChanges, catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { findLanding } from '#lib/services/landing.ts'
import { likelySame } from '#lib/services/proposals.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { listSitemapFiles, listSitemapPages } from '#lib/services/sitemap.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { statementsOf, wholeReadsOf } from '#tests/support/statements.ts'

const database = cloneCatalogue()
let client: pg.Client
let ids: number[]
let slug: string

beforeAll(async () => {
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await client.query('analyze')
  const { rows } = await client.query<{ id: number; slug: string }>(
    `select id, slug from facility where status <> 'closed' order by md5(slug) limit 20`,
  )
  ids = rows.map(({ id }) => id)
  slug = rows[0]?.slug ?? ''
  await client.query(`insert into slug_redirect (slug, facility_id) values ('as-it-was-called', $1)`, [ids[0]])
  await catalogueIndex()
})

afterAll(async () => {
  await closeCatalogueIndex()
  await client.end()
})

const search = (parameters: string) => searchCatalogue(parseSearchQuery(new URLSearchParams(parameters)).query)

async function change(some: readonly number[]): Promise<void> {
  await pool().query('select touch_facilities($1)', [some])
  await applyChanges()
}

async function readSitemapFile(): Promise<void> {
  let pages = 0
  for await (const batch of (await listSitemapPages('facilities', 2)) ?? []) pages += batch.length
  expect(pages).toBeGreaterThan(1000)
}

const proposed = {
  ...readProposalForm(new URLSearchParams()),
  name: 'Treatment Center',
  street: '100 Main Street',
  city: 'Dayton',
  zip: '45402',
  phone: '937-555-0142',
}

const questions: [string, () => Promise<unknown>][] = [
  ['the cards of a page', () => findCards(ids)],
  ['words of a name', () => findFacilitiesByName('Salvation Army')],
  ['the beginning of a name', () => findFacilitiesByName('hazeld')],
  ['words that many names have', () => findFacilitiesByName('treatment center')],
  ['a misspelt name', () => findFacilitiesByName('hazleden foundaton')],
  ['a ZIP code', () => findPlace('45402')],
  ['a ZIP code that is not one', () => findPlace('90200')],
  ['a state with namesakes', () => findPlace('New York')],
  ['a town', () => findPlace('Dayton, OH')],
  ['a town of many states', () => findPlace('Springfield')],
  ['a misspelt town', () => findPlace('Cincinatti')],
  ['a misspelt town of a state', () => findPlace('Anapolis, MD')],
  ['the towns of a neighbourhood', () => findTowns({ south: 39, west: -85, north: 40.5, east: -83 })],
  ['the towns of the country', () => findTowns({ south: 24, west: -125, north: 50, east: -66 })],
  ['a listing', () => findListing(slug)],
  ['a listing that was renamed', () => findRenamedSlug('as-it-was-called')],
  ['a search', () => search('near=Dayton, OH&level=iop&q=recovery')],
  ['a search that finds little', () => search('near=59001&level=php&within=5')],
  ['a town’s page', () => findLanding({ level: 'iop', state: 'california', town: 'san-diego' })],
  ['a state’s page', () => findLanding({ level: 'treatment', state: 'ohio', town: null })],
  ['a town without a page', () => findLanding({ level: 'php', state: 'ohio', town: 'yellow-springs' })],
  ['what facilities say of payment', () => findPaymentStatements(ids)],
  ['the companies that facilities name', listPayers],
  ['who names a company', () => findPlanStatements('Example Health Plan', 'CO', 20)],
  ['the sitemap', listSitemapFiles],
  ['a file of the sitemap', readSitemapFile],
  ['facilities like one that is proposed', () => likelySame(proposed, 'OH')],
  ['one change of the catalogue', () => change(ids.slice(0, 1))],
  ['twenty changes of the catalogue', () => change(ids)],
]

describe.each(questions)('%s', (_, ask) => {
  test('is read without reading a large table whole', async () => {
    expect(await wholeReadsOf(client, await statementsOf(ask))).toEqual([])
  })
})

test('a statement that does read one whole is found out', async () => {
  const sent = await statementsOf(() => pool().query(`select count(*) from facility where name = 'Nobody'`))
  expect(await wholeReadsOf(client, sent)).toEqual(['Seq Scan of facility'])
})
