import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { FindReport } from '#components/report/find-report.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { readReportCode } from '#lib/report/code.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../styles/forms.css'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.report.findTitle, robots: { index: false } }
}

export default async function FindReportPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const typed = postedForm()?.get('code') ?? null
  const code = typed === null ? null : readReportCode(typed)
  if (code !== null) return seeOther(localPath(locale, `/reports/${code}`))
  const edition = await orUnavailable(catalogueEdition())
  const errors = typed === null ? [] : [{ field: 'code', message: t.report.codeWrong }]
  return (
    <PageShell t={t} locale={locale} path="/reports" edition={edition}>
      <FindReport t={t} action={localPath(locale, '/reports')} typed={typed ?? ''} errors={errors} />
    </PageShell>
  )
}
