import type { Metadata } from 'next'
import { HomeSearch } from '#components/home/home-search.tsx'
import { States } from '#components/home/states.tsx'
import { Ways } from '#components/home/ways.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { kindsPath } from '#lib/compare/present-kinds.ts'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { hoursChoices, levelChoices } from '#lib/search/present-form.ts'
import { presentStates } from '#lib/search/present-states.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { countFacilitiesByState } from '#lib/services/landing.ts'
import { alternates } from '#lib/web/alternates.ts'
import { keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readLocale(params)
  return { alternates: alternates(locale, '/') }
}

// Counts come from the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function HomePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const answer = await orUnavailable(Promise.all([countFacilitiesByState(), catalogueEdition()]))
  if (answer) keepAnswer(localPath(locale, '/'))
  const action = localPath(locale, '/search')
  return (
    <PageShell t={t} locale={locale} path="/" edition={answer?.[1] ?? null}>
      <HomeSearch t={t} action={action} levels={levelChoices(locale)} hours={hoursChoices(null, locale)} />
      <Ways
        t={t}
        hrefs={{
          search: action,
          compare: localPath(locale, kindsPath(null)),
          levels: localPath(locale, whichLevelPath),
          insurance: localPath(locale, '/insurance'),
          staff: localPath(locale, '/for-facilities'),
        }}
      />
      {answer && <States t={t} states={presentStates(answer[0], locale)} />}
    </PageShell>
  )
}
