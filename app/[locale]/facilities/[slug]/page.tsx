import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { ListingDetails } from '#components/facility/listing.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { JsonLd } from '#components/layout/json-ld.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { QrCode } from '#components/layout/qr-code.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { NameForm } from '#components/search/name-form.tsx'
import { PlaceForm } from '#components/search/place-form.tsx'
import { findEdition } from '#lib/db/edition.ts'
import { findListing, findRenamedSlug } from '#lib/db/listings.ts'
import { env } from '#lib/env.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { sharedListing } from '#lib/facility/present/shared.ts'
import { isSlug } from '#lib/facility/slug.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { presentListingCrumbs } from '#lib/landing/present-crumbs.ts'
import { drawQrCode } from '#lib/qr-code.ts'
import { findTopicsAbove } from '#lib/services/landing.ts'
import { shareLinks } from '#lib/share.ts'
import { breadcrumbData } from '#lib/structured-data/breadcrumbs.ts'
import { facilityData } from '#lib/structured-data/facility.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** Title and page read the listing once between them. */
const readListing = cache(async (slug: string) => {
  if (!isSlug(slug)) return { listing: null }
  const found = await orUnavailable(findListing(slug).then((listing) => ({ listing })))
  return found ?? 'unavailable'
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const found = await readListing(slug)
  if (found === 'unavailable') return { title: t.outcome.unavailableTitle }
  if (!found.listing) return { title: t.facility.notFoundTitle, robots: { index: false } }
  const view = presentListing(found.listing, locale, new Date())
  return {
    title: `${view.name}, ${found.listing.address.city}, ${found.listing.address.state}`,
    description: view.description,
    alternates: alternates(locale, `/facilities/${slug}`),
    robots: found.listing.isExample ? { index: false } : undefined,
  }
}

export default async function FacilityPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const found = await readListing(slug)
  const edition = await orUnavailable(findEdition())
  const shell = { t, locale, path: `/facilities/${slug}`, edition }
  if (found === 'unavailable') {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell {...shell}>
        <Unavailable t={t} />
      </PageShell>
    )
  }
  if (found.listing) {
    const path = `/facilities/${slug}`
    const { siteUrl } = env()
    const url = siteUrl + localPath(locale, path)
    const view = presentListing(found.listing, locale, new Date())
    const { name, address } = found.listing
    const above = await orUnavailable(findTopicsAbove(address.state, address.city))
    const crumbs = presentListingCrumbs(above ?? [], { label: name, path }, locale)
    return (
      <PageShell {...shell}>
        <JsonLd data={breadcrumbData(crumbs, siteUrl)} />
        <JsonLd data={facilityData(found.listing, url, locale)} />
        <Breadcrumbs t={t} crumbs={crumbs} />
        <QrCode code={drawQrCode(url)} caption={t.share.scan} />
        <ListingDetails t={t} view={view} />
        <ShareLinks t={t} title={t.share.page} links={shareLinks(sharedListing(view, url, locale))} />
      </PageShell>
    )
  }
  const renamed = isSlug(slug) ? await orUnavailable(findRenamedSlug(slug)) : null
  if (renamed) permanentRedirect(localPath(locale, `/facilities/${renamed}`))
  answerStatus(404)
  return (
    <PageShell {...shell} path="/search">
      <h1>{t.facility.notFoundTitle}</h1>
      <p className="lead">{t.facility.notFoundText}</p>
      <NameForm t={t} action={localPath(locale, '/search')} />
      <PlaceForm t={t} action={localPath(locale, '/search')} />
    </PageShell>
  )
}
