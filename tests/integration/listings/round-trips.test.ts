import { afterEach, expect, test, vi } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findTopicsAbove } from '#lib/services/landing.ts'
import { findNearby } from '#lib/services/nearby.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

afterEach(() => vi.restoreAllMocks())

/** Everything that the page of a listing asks the database for. */
async function readAll(slug: string) {
  const listing = await findListing(slug)
  if (!listing) throw new Error(`no listing at ${slug}`)
  const { state, city } = listing.address
  return [await catalogueEdition(), await findTopicsAbove(state, city), await findNearby(listing)]
}

test.each([
  'example-miami-valley-recovery-center-dayton-oh',
  'example-hospital-center-for-addiction-medicine-new-york-ny',
  'example-prairie-clinic-bismarck-nd',
])('%s takes at most two round trips to the database', async (slug) => {
  await readAll(slug)
  const query = vi.spyOn(pool(), 'query')
  await readAll(slug)
  expect(query.mock.calls.length).toBeGreaterThan(0)
  expect(query.mock.calls.length).toBeLessThanOrEqual(2)
})
