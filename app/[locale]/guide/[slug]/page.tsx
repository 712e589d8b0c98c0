import type { Metadata } from 'next'
import { GuideArticle } from '#components/guide/article.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { JsonLd } from '#components/layout/json-ld.tsx'
import { NotFound } from '#components/layout/not-found.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { env } from '#lib/env.ts'
import { type ArticleSlug, isArticleSlug } from '#lib/guide/articles.ts'
import { presentArticle } from '#lib/guide/present-article.ts'
import { glossaryOf } from '#lib/i18n/glossary.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { articleOf } from '#lib/services/guide.ts'
import { articleData } from '#lib/structured-data/article.ts'
import { breadcrumbData } from '#lib/structured-data/breadcrumbs.ts'
import { answerStatus, offerQuickExit } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale } from '#lib/web/page-request.ts'
import { quietMetadata } from '#lib/web/quiet-metadata.ts'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  if (!isArticleSlug(slug)) return { title: t.notFound.title, robots: { index: false } }
  const { tab, title, summary } = articleOf(slug, locale)
  return quietMetadata(locale, { tab, title, description: summary, path: `/guide/${slug}` })
}

export default async function ArticlePage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const { slug } = await params
  const edition = await orUnavailable(catalogueEdition())
  if (!isArticleSlug(slug)) {
    answerStatus(404)
    return (
      <PageShell t={t} locale={locale} path="/guide" edition={edition}>
        <NotFound t={t} action={localPath(locale, '/search')} />
      </PageShell>
    )
  }
  const article = articleOf(slug, locale)
  const related = article.related.filter(isArticleSlug).map((other: ArticleSlug) => ({
    slug: other,
    article: articleOf(other, locale),
  }))
  const view = presentArticle(article, related, locale)
  const path = `/guide/${slug}`
  const crumbs = [
    { label: t.guide.title, path: localPath(locale, '/guide'), href: localPath(locale, '/guide') },
    { label: article.title, path: localPath(locale, path), href: null },
  ]
  const { siteUrl } = env()
  return (
    <PageShell t={t} locale={locale} path={path} edition={edition} exit={offerQuickExit(locale)}>
      <JsonLd data={breadcrumbData(crumbs, siteUrl)} />
      <JsonLd data={articleData(article, siteUrl + localPath(locale, path), locale)} />
      <Breadcrumbs t={t} crumbs={crumbs} />
      <GuideArticle view={view} reading={{ t, locale, glossary: glossaryOf(locale) }} />
    </PageShell>
  )
}
