import type { Listing } from '#lib/facility/listing.ts'
import { prisma } from './client.ts'
import { listingInclude } from './listings/include.ts'
import { toListing } from './listings/to-listing.ts'

/** The listing at a slug with all that is known of it, or null. */
export async function findListing(slug: string): Promise<Listing | null> {
  const row = await prisma().facility.findUnique({ where: { slug }, include: listingInclude })
  return row && toListing(row)
}

/** The slug a renamed listing moved to, or null when the slug never was one. */
export async function findRenamedSlug(slug: string): Promise<string | null> {
  const found = await prisma().slugRedirect.findUnique({
    where: { slug },
    select: { facility: { select: { slug: true } } },
  })
  return found?.facility.slug ?? null
}
