import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishImportRun, insertImportRun } from '#lib/db/import/runs.ts'
import { findListing } from '#lib/db/listings.ts'
import {
  applyChanges,
  catalogueEdition,
  catalogueIndex,
  catalogueState,
  closeCatalogueIndex,
} from '#lib/services/catalogue-index.ts'
import { keepAnswer } from '#lib/web/answer.ts'
import { createFront } from '#lib/web/front.ts'
import { KeptPages } from '#lib/web/kept-pages.ts'
import { cloneDatabase } from '#tests/support/database.ts'

const database = cloneDatabase()
let other: pg.Client
let server: Server
let url: string

/** A page that shows the name of a listing and the edition, kept as pages of the website are. */
beforeAll(async () => {
  other = new pg.Client({ connectionString: database.url })
  await other.connect()
  await other.query(`insert into facility (slug, name, city, state, zip, street, updated_at)
    select slug, 'Old name', 'Dayton', 'OH', '45402', '1 Main St', now() from unnest(array['first', 'second']) slug`)
  await catalogueIndex()
  const kept = new KeptPages(catalogueState, 1_000_000)
  const front = createFront({
    async handle(request, response) {
      const listing = await findListing(request.url?.slice(1) ?? '')
      const edition = await catalogueEdition()
      keepAnswer(`/${listing?.slug}`)
      response.setHeader('Content-Type', 'text/html')
      response.end(`${listing?.name}, edition ${edition?.edition}`)
    },
    dev: false,
    siteUrl: 'http://localhost',
    databaseAnswers: async () => true,
    kept,
  })
  server = createServer(front)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await closeCatalogueIndex()
  await other.end()
})

async function look(slug: string): Promise<{ text: string; kept: boolean }> {
  const response = await fetch(`${url}/${slug}`)
  return { text: await response.text(), kept: response.headers.has('cache-status') }
}

async function rename(slug: string, name: string): Promise<void> {
  await other.query('begin')
  await other.query('update facility set name = $2 where slug = $1', [slug, name])
  await other.query('select touch_facilities(array(select id from facility where slug = $1))', [slug])
  await other.query('commit')
}

/** Looks until the page says it; fails after a second. */
async function untilItSays(slug: string, words: string): Promise<void> {
  await expect.poll(async () => (await look(slug)).text, { timeout: 1000, interval: 10 }).toContain(words)
}

test('a page is kept until its listing is changed by another process, and shows the change within a second', async () => {
  await look('first')
  expect(await look('first')).toMatchObject({ kept: true, text: expect.stringContaining('Old name') })
  await rename('first', 'New name')
  await untilItSays('first', 'New name')
  expect(await look('first')).toMatchObject({ kept: true, text: expect.stringContaining('New name') })
})

test('a change of one listing renews every page: a page may show what lies nearby', async () => {
  await look('first')
  await rename('second', 'Newer name')
  await expect.poll(async () => (await look('first')).kept, { timeout: 1000, interval: 10 }).toBe(false)
})

test('the process that wrote shows its own change at once', async () => {
  await look('first')
  await rename('first', 'Newest name')
  await applyChanges()
  expect((await look('first')).text).toContain('Newest name')
})

test('a finished import shows on every page, also when it changed no listing', async () => {
  await look('first')
  const run = await insertImportRun(other, { edition: '2024', fileName: 'national.xlsx', fileSha256: 'none' })
  await finishImportRun(other, run, { status: 'finished', counts: {}, report: {} })
  await untilItSays('first', 'edition 2024')
})
