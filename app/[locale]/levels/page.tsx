import type { Metadata } from 'next'
import { PageShell } from '#components/layout/page-shell.tsx'
import { LevelTable } from '#components/levels/level-table.tsx'
import { kindsPath } from '#lib/compare/present-kinds.ts'
import { wordsPath } from '#lib/guide/present-glossary.ts'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { presentLevels } from '#lib/search/present-levels.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { levelArticle } from '#lib/services/guide.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { alternates } from '#lib/web/alternates.ts'
import { keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  return { title: t.levels.title, description: t.levels.lead, alternates: alternates(locale, '/levels') }
}

// Counts come from the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function LevelsPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const answer = await orUnavailable(Promise.all([searchCatalogue(emptyQuery), catalogueEdition()]))
  if (answer) keepAnswer(localPath(locale, '/levels'))
  const facets = answer && 'facets' in answer[0] ? answer[0].facets : null
  const levels = presentLevels(facets, locale).map((level) => ({ ...level, article: levelArticle(level.key, locale) }))
  return (
    <PageShell t={t} locale={locale} path="/levels" edition={answer?.[1] ?? null}>
      <h1>{t.levels.title}</h1>
      <p className="lead">{t.levels.lead}</p>
      <div className="notice notice-alert">
        <p>{t.levels.danger}</p>
      </div>
      <LevelTable t={t} levels={levels} />
      <section className="measure">
        <h2>{t.levels.choosing}</h2>
        <p>{t.levels.choosingText}</p>
        <p>
          <a href={localPath(locale, whichLevelPath)}>{t.whichLevel.link}</a>
        </p>
        <p>
          <a href={localPath(locale, kindsPath(null))}>{t.compare.kindsLink}</a>
        </p>
        <p>
          <a href={localPath(locale, wordsPath)}>{t.guide.wordsLink}</a>
        </p>
      </section>
    </PageShell>
  )
}
