import type { Metadata } from 'next'
import { answerNoListing, answerUnavailable } from '#app/[locale]/facilities/[slug]/no-listing.tsx'
import { readListing } from '#app/[locale]/facilities/[slug]/read-listing.ts'
import { CallSheet } from '#components/facility/call-sheet.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { env } from '#lib/env.ts'
import { presentCallSheet, sharedCallSheet } from '#lib/facility/present/call-sheet.ts'
import { tabTitle } from '#lib/facility/present/tab-title.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { shareLinks } from '#lib/share.ts'
import { offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** For one person about to make a call: search engines are sent to the listing instead. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const found = await readListing(slug)
  if (found === 'unavailable') return { title: t.outcome.unavailableTitle }
  if (!found.listing) return { title: t.facility.notFoundTitle, robots: { index: false } }
  const { name, address } = found.listing
  return quietMetadata(locale, {
    tab: `${t.callSheet.title}: ${tabTitle(address)}`,
    title: `${t.callSheet.title}: ${name}`,
    description: t.callSheet.description(name),
    path: `/facilities/${slug}/call-sheet`,
    unlisted: true,
  })
}

export default async function CallSheetPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const [found, edition] = await Promise.all([readListing(slug), orUnavailable(catalogueEdition())])
  const asked = { t, locale, slug, under: '/call-sheet', edition }
  if (found === 'unavailable') return answerUnavailable(asked)
  if (!found.listing) return answerNoListing(asked)
  const path = `/facilities/${slug}/call-sheet`
  const view = presentCallSheet(found.listing, locale, new Date())
  const kept = sharedCallSheet(view, env().siteUrl + localPath(locale, path))
  return (
    <PageShell t={t} locale={locale} path={path} edition={edition} exit={offerQuickExit(locale)}>
      <CallSheet t={t} view={view} />
      <ShareLinks t={t} title={t.callSheet.share} links={shareLinks(kept)} />
    </PageShell>
  )
}
