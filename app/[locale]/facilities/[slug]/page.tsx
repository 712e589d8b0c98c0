import type { Metadata } from 'next'
import { cache } from 'react'
import { ShortlistBar } from '#components/compare/shortlist-bar.tsx'
import { ListingDetails } from '#components/facility/listing.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { JsonLd } from '#components/layout/json-ld.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { QrCode } from '#components/layout/qr-code.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { presentShortlist } from '#lib/compare/present-shortlist.ts'
import { env } from '#lib/env.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { nextExpiry } from '#lib/facility/next-expiry.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { sharedListing } from '#lib/facility/present/shared.ts'
import { tabTitle } from '#lib/facility/present/tab-title.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { presentListingCrumbs } from '#lib/landing/present-crumbs.ts'
import { drawQrCode } from '#lib/qr-code.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findTopicsAbove } from '#lib/services/landing.ts'
import { findNearby } from '#lib/services/nearby.ts'
import { shareLinks } from '#lib/share.ts'
import { breadcrumbData } from '#lib/structured-data/breadcrumbs.ts'
import { facilityData } from '#lib/structured-data/facility.ts'
import { keepAnswer, offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import { readShortlist } from '#lib/web/shortlist.ts'
import { answerNoListing, answerUnavailable } from './no-listing.tsx'
import { readListing } from './read-listing.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Title and page present the listing once between them, as it is at one moment; not `whole` while what is nearby cannot be read. */
const viewOf = cache(async (listing: Listing, locale: Locale) => {
  const now = new Date()
  const nearby = await orUnavailable(findNearby(listing))
  const view = presentListing(listing, locale, now, nearby ?? undefined)
  return { view, until: nextExpiry(listing, now), whole: nearby !== null }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const found = await readListing(slug)
  if (found === 'unavailable') return { title: t.outcome.unavailableTitle }
  if (!found.listing) return { title: t.facility.notFoundTitle, robots: { index: false } }
  const { view } = await viewOf(found.listing, locale)
  const { address, isExample } = found.listing
  const quiet = quietMetadata(locale, {
    tab: tabTitle(address),
    title: `${view.name}, ${address.city}, ${address.state}`,
    description: view.description,
    path: `/facilities/${slug}`,
  })
  return { ...quiet, robots: isExample ? { index: false } : undefined }
}

export default async function FacilityPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const found = await readListing(slug)
  const edition = await orUnavailable(catalogueEdition())
  const asked = { t, locale, slug, under: '', edition }
  if (found === 'unavailable') return answerUnavailable(asked)
  if (!found.listing) return answerNoListing(asked)
  const path = `/facilities/${slug}`
  const { siteUrl } = env()
  const url = siteUrl + localPath(locale, path)
  const { view, until, whole } = await viewOf(found.listing, locale)
  const { name, address, status } = found.listing
  const shortlist = presentShortlist(await readShortlist(), path, locale)
  const above = await orUnavailable(findTopicsAbove(address.state, address.city))
  if (edition && above && whole) keepAnswer(localPath(locale, path), until)
  const crumbs = presentListingCrumbs(above ?? [], { label: name, path }, locale)
  return (
    <PageShell t={t} locale={locale} path={path} edition={edition} exit={offerQuickExit(locale)}>
      <JsonLd data={breadcrumbData(crumbs, siteUrl)} />
      <JsonLd data={facilityData(found.listing, url, locale)} />
      <Breadcrumbs t={t} crumbs={crumbs} />
      <ShortlistBar t={t} shortlist={shortlist} />
      <QrCode code={drawQrCode(url)} caption={t.share.scan} />
      <ListingDetails t={t} view={view} shortlist={status === 'closed' ? null : shortlist} />
      <ShareLinks t={t} title={t.share.page} links={shareLinks(sharedListing(view, url, locale))} />
    </PageShell>
  )
}
