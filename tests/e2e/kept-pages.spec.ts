import { type OwnWebsite, startOwnWebsite } from '#tests/e2e/support/own-website.ts'
import { then, when } from '#tests/e2e/support/story.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, onCluster } from '#tests/support/cluster.ts'
import { expect, test } from '#tests/support/visit.ts'

const listing = '/facilities/refine-recovery-beverly-hills-ca'
const kept = [listing, `/es${listing}`, '/treatment/ohio', '/iop/california/san-diego', '/treatment', '/', '/levels']
const name = `kept_pages_${process.pid}`

let website: OwnWebsite
let cluster: string

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  cluster = process.env.WEBSITE_DATABASE_URL ?? ''
  test.skip(!cluster, 'the website was started elsewhere')
  await createFrom(cluster, name, await ensureCatalogueTemplate(cluster))
  website = await startOwnWebsite(databaseIn(cluster, name))
  await fetch(`${website.url}/health/ready`)
})
test.afterAll(async () => {
  await website?.stop()
  if (cluster) await onCluster(cluster, (client) => client.query(`drop database if exists "${name}" with (force)`))
})

async function look(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(website.url + path, { headers, redirect: 'manual' })
  return { status: response.status, kept: response.headers.has('cache-status'), html: await response.text() }
}

/** Twice, so that what may be kept is. */
const lookAgain = async (path: string, headers?: Record<string, string>) => {
  await look(path, headers)
  return look(path, headers)
}

for (const path of kept) {
  test(`${path} is made once and kept`, async () => {
    expect(await lookAgain(path)).toMatchObject({ status: 200, kept: true })
  })
}

for (const path of [
  '/search?near=45402',
  `${listing}?from=elsewhere`,
  '/facilities/no-such-place',
  '/facilities/%72efine-recovery-beverly-hills-ca',
  '/treatment/nowhere',
  '/treatment/OHIO',
]) {
  test(`${path} is not`, async () => {
    expect((await lookAgain(path)).kept).toBe(false)
  })
}

test('who brings a cookie gets a page of their own', async () => {
  await look(listing)
  expect(await lookAgain(listing, { Cookie: 'anything=1' })).toMatchObject({ status: 200, kept: false })
})

test('a change shows within a second', async () => {
  expect((await lookAgain(listing)).kept).toBe(true)
  await when('its name changes in the database', () =>
    onCluster(databaseIn(cluster, name), async (client) => {
      await client.query('begin')
      await client.query(`update facility set name = 'Renamed Recovery' where slug = $1`, [listing.split('/').at(-1)])
      await client.query(`select touch_facilities(array(select id from facility where name = 'Renamed Recovery'))`)
      await client.query('commit')
    }),
  )
  await expect.poll(async () => (await look(listing)).html, { timeout: 1000 }).toContain('Renamed Recovery')
})

test('what is kept still answers while the database is away', async () => {
  await lookAgain(listing)
  await when('the database goes away', () =>
    onCluster(cluster, async (client) => {
      await client.query(`alter database "${name}" allow_connections false`)
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    }),
  )
  await then('the listing is there, and one that nobody asked for is not', async () => {
    expect(await look(listing)).toMatchObject({ status: 200, kept: true })
    expect((await look('/facilities/example-bridge-house-dayton-oh')).status).toBe(503)
  })
})
