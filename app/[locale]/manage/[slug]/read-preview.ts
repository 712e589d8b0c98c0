import { findListing } from '#lib/db/listings.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { changedParts } from '#lib/facility/present/changed-parts.ts'
import { type ListingView, presentListing } from '#lib/facility/present/listing.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { findNearby } from '#lib/services/nearby.ts'
import { orUnavailable } from '#lib/web/availability.ts'

/** A listing as it would read, and which parts of its page that changes. */
export async function readPreview(
  listing: Listing,
  locale: Locale,
  now: Date,
): Promise<{ view: ListingView; changed: ReadonlySet<string> }> {
  const [found, standing] = await Promise.all([orUnavailable(findNearby(listing)), findListing(listing.slug)])
  const nearby = found ?? undefined
  const view = presentListing(listing, locale, now, nearby)
  if (!standing) return { view, changed: new Set() }
  // The day of the last change is always another one.
  const before = presentListing({ ...standing, updatedOn: listing.updatedOn }, locale, now, nearby)
  return { view, changed: changedParts(before, view) }
}
