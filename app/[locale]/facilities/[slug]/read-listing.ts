import { cache } from 'react'
import { findListing } from '#lib/db/listings.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { isSlug } from '#lib/facility/slug.ts'
import { orUnavailable } from '#lib/web/availability.ts'

/** The listing of an address, null where there is none, or that the database is away. */
export type FoundListing = { listing: Listing | null } | 'unavailable'

/** Title and page read the listing once between them. */
export const readListing = cache(async (slug: string): Promise<FoundListing> => {
  if (!isSlug(slug)) return { listing: null }
  const found = await orUnavailable(findListing(slug).then((listing) => ({ listing })))
  return found ?? 'unavailable'
})
