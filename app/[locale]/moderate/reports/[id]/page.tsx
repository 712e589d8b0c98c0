import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ReportReview } from '#components/report/report-review.tsx'
import { Forbidden } from '#lib/access/policy.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { presentReportReview } from '#lib/report/present-review.ts'
import { checkOutcome } from '#lib/report/report-form.ts'
import { decideReport, readReport } from '#lib/services/report-error.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.report.reviewTitle, robots: { index: false } }
}

/** One report of an error, for a moderator. */
export default async function ReportReviewPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { id } = await params
  answerPrivately()
  const actor = await currentActor()
  const path = `/moderate/reports/${id}`
  const asked = { t, locale, path }
  try {
    const report = /^[1-9]\d{0,8}$/.test(id) ? await readReport(actor, Number(id)) : null
    if (!report) return answerMissing(asked, t.report.codeUnknown, t.report.reviewGone)
    const form = postedForm()
    const outcome = (form?.get('outcome') ?? '').trim()
    const corrected = form?.get('do') === 'corrected'
    const errors = form ? checkOutcome(outcome, corrected, t) : []
    if (form && errors.length === 0) {
      const url = (code: string, language: typeof locale) => env().siteUrl + localPath(language, `/reports/${code}`)
      await decideReport(actor, report.id, { corrected, outcome: outcome || null }, url)
      return seeOther(`${localPath(locale, '/moderate')}?done=report`)
    }
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <ReportReview
          t={t}
          view={presentReportReview(report, locale)}
          typed={outcome}
          errors={errors}
          editHref={localPath(locale, `/manage/${report.facility.slug}`)}
        />
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}
