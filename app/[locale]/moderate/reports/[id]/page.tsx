import type { Metadata } from 'next'
import { type Asked, answerModerator, idOf } from '#app/[locale]/moderate/moderator-page.tsx'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ReportReview } from '#components/report/report-review.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { env } from '#lib/env.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { presentReportReview } from '#lib/report/present-review.ts'
import { checkOutcome } from '#lib/report/report-form.ts'
import { nextInQueue } from '#lib/services/moderation-queue.ts'
import { decideReport, readReport } from '#lib/services/report-error.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/moderation.css'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.report.reviewTitle, robots: { index: false } }
}

/** One report of an error, for a moderator. */
export default async function ReportReviewPage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  return answerModerator({ params, searchParams, path: `/moderate/reports/${id}` }, (asked, actor) =>
    answerReport(asked, actor, id),
  )
}

async function answerReport({ t, locale, path, filter, done }: Asked, actor: Actor | null, id: number) {
  const report = await readReport(actor, id)
  if (!report) return answerMissing({ t, locale, path }, t.moderation.missingTitle, t.moderation.missingText)
  const form = postedForm()
  const outcome = (form?.get('outcome') ?? '').trim()
  const corrected = form?.get('do') === 'corrected'
  const errors = form ? checkOutcome(outcome, corrected, t) : []
  if (form && errors.length === 0) {
    await decideReport(actor, id, { corrected, outcome: outcome || null }, reportUrl)
    return seeOther(localPath(locale, await nextInQueue(actor, filter, { kind: 'reports', id }, 'answered')))
  }
  return (
    <PageShell t={t} locale={locale} path={path} search={toQueueString(filter)} edition={null}>
      <ReportReview
        t={t}
        notice={<DoneNotice text={done} />}
        view={presentReportReview(report, locale)}
        typed={outcome}
        errors={errors}
        editHref={localPath(locale, `/manage/${report.facility.slug}`)}
        queueHref={localPath(locale, '/moderate') + toQueueString(filter)}
      />
    </PageShell>
  )
}

const reportUrl = (code: string, language: Locale): string => env().siteUrl + localPath(language, `/reports/${code}`)
