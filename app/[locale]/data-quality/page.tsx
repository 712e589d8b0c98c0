import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { QualityNumbers } from '#components/quality/quality.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { presentQuality } from '#lib/quality/present-quality.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findQuality } from '#lib/services/data-quality.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus, keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import '../../styles/quality.css'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return {
    title: t.quality.title,
    description: t.quality.description,
    alternates: alternates(locale, '/data-quality'),
  }
}

export default async function DataQualityPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const path = '/data-quality'
  const found = await orUnavailable(Promise.all([findQuality(isoDay(new Date())), catalogueEdition()]))
  if (found) keepAnswer(localPath(locale, path))
  else answerStatus(503, { 'Retry-After': '30' })
  return (
    <PageShell t={t} locale={locale} path={path} edition={found?.[1] ?? null}>
      {found ? (
        <>
          <h1>{t.quality.title}</h1>
          <p className="lead">{t.quality.lead}</p>
          <QualityNumbers t={t} view={presentQuality(found[0], locale)} />
          <h2>{t.quality.sourceTitle}</h2>
          <p className="quality-text">{t.quality.sourceText}</p>
          <p>
            <a href={localPath(locale, '/for-facilities')}>{t.quality.forFacilities}</a>
          </p>
        </>
      ) : (
        <Unavailable t={t} />
      )}
    </PageShell>
  )
}
