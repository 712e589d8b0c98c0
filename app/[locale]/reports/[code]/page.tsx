import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { FindReport } from '#components/report/find-report.tsx'
import { ReportOutcome } from '#components/report/report-outcome.tsx'
import { findReportOutcome } from '#lib/db/error-reports.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { readReportCode } from '#lib/report/code.ts'
import { presentReportOutcome } from '#lib/report/present-outcome.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { answerPrivately, answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import '../../../styles/forms.css'

type Props = { params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.report.sentTitle, robots: { index: false } }
}

export default async function ReportOutcomePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const typed = decodeURIComponent((await params).code)
  const code = readReportCode(typed)
  answerPrivately()
  const [found, edition] = await Promise.all([
    orUnavailable(code ? findReportOutcome(code).then((report) => ({ report })) : Promise.resolve({ report: null })),
    orUnavailable(catalogueEdition()),
  ])
  const shell = { t, locale, path: '/reports', edition }
  if (!found) {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell {...shell}>
        <Unavailable t={t} />
      </PageShell>
    )
  }
  if (!found.report) {
    answerStatus(404)
    const errors = [{ field: 'code', message: code ? t.report.codeUnknown : t.report.codeWrong }]
    return (
      <PageShell {...shell}>
        <FindReport t={t} action={localPath(locale, '/reports')} typed={typed} errors={errors} />
      </PageShell>
    )
  }
  return (
    <PageShell {...shell} path={`/reports/${found.report.code}`}>
      <ReportOutcome t={t} view={presentReportOutcome(found.report, locale)} />
    </PageShell>
  )
}
