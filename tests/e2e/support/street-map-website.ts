import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startWebsite, type Website } from '#bin/support/website.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { makeStreets } from '#tests/support/streets.ts'
import { test as base, expect } from '#tests/support/visit.ts'

/** A website of the test's own with such settings, ready for visitors. */
export async function startWebsiteWith(settings: Record<string, string>): Promise<Website> {
  const databaseUrl = process.env.WEBSITE_DATABASE_URL ?? ''
  const website = startWebsite({ port: await freePort(), databaseUrl, settings })
  await website.ready
  return website
}

/** The tests of a website whose street map is a file of its own. */
export const test = base.extend<object, { withStreets: Website }>({
  withStreets: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'streets-'))
      const path = join(folder, 'streets.pmtiles')
      await writeFile(path, makeStreets())
      const website = await startWebsiteWith({ MAP_PMTILES: path })
      await use(website)
      await website.stop()
      await rm(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ withStreets }, use) => use(withStreets.url),
})

export { expect }
