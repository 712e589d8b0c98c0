import type { Metadata } from 'next'
import { CallInstead } from '#components/help-request/call-instead.tsx'
import { RequestState } from '#components/help-request/request-state.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { findListing } from '#lib/db/listings.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { presentRequestState } from '#lib/help-request/present-state.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findOwnRequest, withdrawRequest } from '#lib/services/help-requests.ts'
import { answerPrivately, answerStatus, offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import '../../../styles/forms.css'
import '../../../styles/help-request.css'

type Props = { params: Promise<{ locale: string; code: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return quietMetadata(locale, {
    tab: t.ask.tab,
    title: t.ask.tab,
    description: t.ask.lead,
    path: `/help-requests/${(await params).code}`,
    unlisted: true,
  })
}

/** A request by its sender's own reference. */
export default async function HelpRequestPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { code } = await params
  answerPrivately()
  const path = `/help-requests/${code}`
  if (postedForm()?.get('do') === 'withdraw' && (await withdrawRequest(code))) return seeOther(localPath(locale, path))
  const request = await findOwnRequest(code)
  const [listing, edition] = await Promise.all([
    request ? findListing(request.facility.slug) : null,
    orUnavailable(catalogueEdition()),
  ])
  const shell = { t, locale, edition, exit: offerQuickExit(locale) }
  if (!request || !listing) {
    answerStatus(404)
    return (
      <PageShell {...shell} path="/search">
        <h1>{t.ask.unknownTitle}</h1>
        <p className="lead">{t.ask.unknownText}</p>
      </PageShell>
    )
  }
  const now = new Date()
  const { contact, callSheetHref, nearbyHref } = presentListing(listing, locale, now)
  return (
    <PageShell {...shell} path={path}>
      <RequestState t={t} facility={listing.name} view={presentRequestState(request, locale, now)} />
      <CallInstead
        t={t}
        title={t.ask.call}
        phones={contact.phones}
        callSheetHref={callSheetHref}
        othersHref={nearbyHref}
      />
    </PageShell>
  )
}
