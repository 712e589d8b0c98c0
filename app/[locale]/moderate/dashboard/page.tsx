import type { Metadata } from 'next'
import { answerModerator } from '#app/[locale]/moderate/moderator-page.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import { QualityNumbers } from '#components/quality/quality.tsx'
import { QueueTimesTable } from '#components/quality/queue-times.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { presentQuality } from '#lib/quality/present-quality.ts'
import { presentTimes } from '#lib/quality/present-times.ts'
import { findDashboard } from '#lib/services/data-quality.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import '../../../styles/moderation.css'
import '../../../styles/quality.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.quality.dashboardTitle, robots: { index: false } }
}

export default function DashboardPage({ params, searchParams }: Props) {
  const path = '/moderate/dashboard'
  return answerModerator({ params, searchParams, path }, async ({ t, locale }, actor) => {
    const { quality, times } = await findDashboard(actor, isoDay(new Date()))
    const links = [{ label: t.quality.publicPart, href: localPath(locale, '/data-quality') }]
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <h1>{t.quality.dashboardTitle}</h1>
        <ItemLinks t={t} links={links} queueHref={localPath(locale, '/moderate')} />
        <h2>{t.quality.queueTitle}</h2>
        <p>{t.quality.queueText}</p>
        <QueueTimesTable t={t} times={presentTimes(times, locale)} />
        <QualityNumbers t={t} view={presentQuality(quality, locale)} />
      </PageShell>
    )
  })
}
