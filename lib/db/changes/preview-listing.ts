import { pool } from '#lib/db/client.ts'
import { listingByIdStatement } from '#lib/db/listings/statement.ts'
import type { StoredListing } from '#lib/db/listings/stored.ts'
import { toListing } from '#lib/db/listings/to-listing.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { changeListing, type ListingEdit } from './change-listing.ts'

/**
 * The listing as it would read after a change: the change is made, read as pages read it, and undone.
 * @throws as `changeListing`
 */
export async function previewListing(edit: ListingEdit): Promise<Listing> {
  const client = await pool().connect()
  try {
    await client.query('begin')
    await changeListing(client, edit)
    const { rows } = await client.query<StoredListing>(listingByIdStatement, [edit.facilityId])
    return toListing(rows[0] as StoredListing)
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}
