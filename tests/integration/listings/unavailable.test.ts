import { afterAll, expect, test } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { findEdition } from '#lib/db/edition.ts'
import { findListing, findRenamedSlug } from '#lib/db/listings.ts'
import { pointToDatabase } from '#lib/env.ts'
import { isDatabaseDown } from '#lib/web/availability.ts'

afterAll(disconnect)

test.each([
  ['a listing', () => findListing('any')],
  ['a renamed address', () => findRenamedSlug('any')],
  ['the edition', () => findEdition()],
])('%s that cannot be read because the database is away is told from one that does not exist', async (_, read) => {
  // Port 1 is never PostgreSQL.
  pointToDatabase('postgresql://nobody@127.0.0.1:1/nowhere')
  const failure = await read().catch((error: unknown) => error)
  expect(isDatabaseDown(failure)).toBe(true)
})
