import type { Metadata } from 'next'
import { ArticleLinks } from '#components/guide/article-links.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { type ArticleGroup, articleGroups } from '#lib/guide/articles.ts'
import { presentArticleLink } from '#lib/guide/present-article.ts'
import { wordsPath } from '#lib/guide/present-glossary.ts'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { articleOf } from '#lib/services/guide.ts'
import { offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { tab, title, lead } = t.guide
  return quietMetadata(locale, { tab, title, description: lead, path: '/guide' })
}

// The footer names the edition of the catalogue, which changes without a build.
export const dynamic = 'force-dynamic'

export default async function GuidePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const words = { href: localPath(locale, wordsPath), title: t.guide.wordsTitle, summary: t.guide.wordsLead }
  return (
    <PageShell
      t={t}
      locale={locale}
      path="/guide"
      edition={await orUnavailable(catalogueEdition())}
      exit={offerQuickExit(locale)}
    >
      <h1>{t.guide.title}</h1>
      <p className="lead">{t.guide.lead}</p>
      <p className="guide-first">
        <a href={localPath(locale, whichLevelPath)}>{t.whichLevel.link}</a> {t.whichLevel.linkText}
      </p>
      <div className="guide-groups">
        {(Object.keys(articleGroups) as ArticleGroup[]).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t.guide.groups[group]}</h2>
            <ArticleLinks
              links={[
                ...articleGroups[group].map((slug) => presentArticleLink(slug, articleOf(slug, locale), locale)),
                ...(group === 'levels' ? [words] : []),
              ]}
            />
          </section>
        ))}
      </div>
    </PageShell>
  )
}
