import type { Metadata } from 'next'
import { States } from '#components/home/states.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { PlaceForm } from '#components/search/place-form.tsx'
import { localPath } from '#lib/i18n/locale.ts'
import { presentStates } from '#lib/search/present-states.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { countFacilitiesByState } from '#lib/services/landing.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus, keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return {
    title: t.landing.indexTitle,
    description: t.site.description,
    alternates: alternates(locale, '/treatment'),
  }
}

// Counts come from the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function TreatmentPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const answer = await orUnavailable(Promise.all([countFacilitiesByState(), catalogueEdition()]))
  if (answer) keepAnswer(localPath(locale, '/treatment'))
  else answerStatus(503, { 'Retry-After': '30' })
  const counts = answer?.[0] ?? []
  const facilities = counts.reduce((sum, state) => sum + state.facilities, 0)
  return (
    <PageShell t={t} locale={locale} path="/treatment" edition={answer?.[1] ?? null}>
      <h1>{t.landing.indexTitle}</h1>
      {answer ? (
        <>
          <p className="lead">{t.landing.indexLead(facilities, counts.length)}</p>
          <PlaceForm t={t} action={localPath(locale, '/search')} />
          <States t={t} states={presentStates(counts, locale)} />
        </>
      ) : (
        <Unavailable t={t} />
      )}
    </PageShell>
  )
}
