import type { Metadata } from 'next'
import { answerNoListing, answerUnavailable } from '#app/[locale]/facilities/[slug]/no-listing.tsx'
import { readListing } from '#app/[locale]/facilities/[slug]/read-listing.ts'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ReportForm } from '#components/report/report-form.tsx'
import type { Listing } from '#lib/facility/listing.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { checkReport, readTypedReport, type TypedReport, trapField } from '#lib/report/report-form.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { reportError, reportStamp } from '#lib/services/report-error.ts'
import { answerPrivately, askedFrom, offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'
import '../../../../styles/forms.css'

type Props = { params: Promise<{ locale: string; slug: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const { title } = t.report
  const path = `/facilities/${slug}/report`
  return quietMetadata(locale, { tab: title, title, description: t.site.description, path, unlisted: true })
}

export default async function ReportPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  answerPrivately()
  const [found, edition] = await Promise.all([readListing(slug), orUnavailable(catalogueEdition())])
  const asked = { t, locale, slug, under: '/report', edition }
  if (found === 'unavailable') return answerUnavailable(asked)
  if (!found.listing) return answerNoListing(asked)
  const taken = await takeForm(found.listing, t, locale)
  if ('code' in taken) return seeOther(localPath(locale, `/reports/${taken.code}`))
  const path = `/facilities/${slug}/report`
  const facility = { name: found.listing.name, href: localPath(locale, `/facilities/${slug}`) }
  return (
    <PageShell t={t} locale={locale} path={path} edition={edition} exit={offerQuickExit(locale)}>
      <ReportForm
        t={t}
        facility={facility}
        findHref={localPath(locale, '/reports')}
        {...taken}
        stamp={reportStamp(new Date())}
      />
    </PageShell>
  )
}

type Again = { typed: TypedReport; errors: FormError[]; notice: string | null }

/** What came of the form that was sent: the reference of a report, or the form to be shown (again). */
async function takeForm(listing: Listing, t: Messages, locale: Locale): Promise<{ code: string } | Again> {
  const form = postedForm()
  const typed = readTypedReport(form ?? new URLSearchParams())
  if (!form) return { typed, errors: [], notice: null }
  const report = checkReport(typed, t)
  if (Array.isArray(report)) return { typed, errors: report, notice: null }
  const sent = await reportError(listing.id, report, {
    from: askedFrom(),
    stamp: form.get('stamp') ?? '',
    trap: form.get(trapField) ?? '',
    locale,
    now: new Date(),
  })
  return typeof sent === 'object' ? sent : { typed, errors: [], notice: t.report[sent] }
}
