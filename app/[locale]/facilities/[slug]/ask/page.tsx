import type { Metadata } from 'next'
import { answerNoListing, answerUnavailable } from '#app/[locale]/facilities/[slug]/no-listing.tsx'
import { readListing } from '#app/[locale]/facilities/[slug]/read-listing.ts'
import { AskForm } from '#components/help-request/ask-form.tsx'
import { CallInstead } from '#components/help-request/call-instead.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import type { Listing } from '#lib/facility/listing.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { checkHelpRequest, readTypedHelpRequest, type TypedHelpRequest } from '#lib/help-request/help-request.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { askForHelp, takesRequests } from '#lib/services/help-requests.ts'
import { answerPrivately, askedFrom, offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import '../../../../styles/forms.css'
import '../../../../styles/help-request.css'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return quietMetadata(locale, {
    tab: t.ask.tab,
    title: t.ask.tab,
    description: t.ask.lead,
    path: `/facilities/${(await params).slug}/ask`,
    unlisted: true,
  })
}

export default async function AskPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  answerPrivately()
  const [found, edition] = await Promise.all([readListing(slug), orUnavailable(catalogueEdition())])
  const asked = { t, locale, slug, under: '/ask', edition }
  if (found === 'unavailable') return answerUnavailable(asked)
  if (!found.listing) return answerNoListing(asked)
  const { listing } = found
  const taken = takesRequests(listing) ? await takeForm(listing, t, locale) : 'closed'
  if (typeof taken === 'object' && 'code' in taken) return seeOther(localPath(locale, `/help-requests/${taken.code}`))
  const { contact, callSheetHref, nearbyHref } = presentListing(listing, locale, new Date())
  const instead = (
    <CallInstead
      t={t}
      title={taken === 'closed' ? t.ask.callThem : t.ask.call}
      phones={contact.phones}
      callSheetHref={callSheetHref}
      othersHref={nearbyHref}
    />
  )
  const path = `/facilities/${slug}/ask`
  return (
    <PageShell t={t} locale={locale} path={path} edition={edition} exit={offerQuickExit(locale)}>
      {taken === 'closed' ? (
        <>
          <h1>{t.ask.closedTitle}</h1>
          <p className="lead">{t.ask.closedText}</p>
          {instead}
        </>
      ) : (
        <>
          <h1>{t.ask.title(listing.name)}</h1>
          {taken.limited && <p className="notice notice-alert">{t.ask.limited}</p>}
          <p className="lead">{t.ask.lead}</p>
          <AskForm t={t} facility={listing.name} typed={taken.typed} errors={taken.errors} />
          {instead}
        </>
      )}
    </PageShell>
  )
}

type Again = { typed: TypedHelpRequest; errors: FormError[]; limited: boolean }

/** What came of the form that was sent: the sender's reference, or the form to be shown (again). */
async function takeForm(listing: Listing, t: Messages, locale: Locale): Promise<{ code: string } | Again | 'closed'> {
  const form = postedForm()
  const typed = readTypedHelpRequest(form ?? new URLSearchParams())
  if (!form) return { typed, errors: [], limited: false }
  const request = checkHelpRequest(typed, locale, t)
  if (Array.isArray(request)) return { typed, errors: request, limited: false }
  const sent = await askForHelp(listing, request, { from: askedFrom(), consentText: t.ask.consent(listing.name) })
  return sent === 'limited' ? { typed, errors: [], limited: true } : sent
}
