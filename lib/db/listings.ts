import type { Listing } from '#lib/facility/listing.ts'
import { readPool } from './client.ts'
import { listingStatement, listingsOfProgramsStatement } from './listings/statement.ts'
import type { StoredListing } from './listings/stored.ts'
import { toListing } from './listings/to-listing.ts'

/** The listing at a slug with all that is known of it, or null. One statement. */
export async function findListing(slug: string): Promise<Listing | null> {
  const { rows } = await readPool().query<StoredListing>(listingStatement, [slug])
  return rows[0] ? toListing(rows[0]) : null
}

/** The listings that hold these programs, each once, in no order; nothing for ids of no program. One statement. */
export async function findListingsOfPrograms(programIds: readonly number[]): Promise<Listing[]> {
  if (programIds.length === 0) return []
  const { rows } = await readPool().query<StoredListing>(listingsOfProgramsStatement, [programIds])
  return rows.map(toListing)
}

/** The slug that a renamed listing moved to, or of the one that it was merged into; null when the slug is neither. */
export async function findRenamedSlug(slug: string): Promise<string | null> {
  const { rows } = await readPool().query<{ slug: string }>(
    `select f.slug from slug_redirect r join facility f on f.id = r.facility_id where r.slug = $1
     union all select f.slug from facility old join facility f on f.id = old.merged_into_id where old.slug = $1`,
    [slug],
  )
  return rows[0]?.slug ?? null
}
