import { formatDay } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Article, Section } from './article.ts'
import type { ArticleSlug } from './articles.ts'
import type { Reference } from './reference.ts'
import { findReference } from './references.ts'

/** A link to an article, with what it is about. */
export type ArticleLink = { href: string; title: string; summary: string }

export type ArticleView = {
  title: string
  summary: string
  /** When it was written, and who has checked it. */
  byline: string[]
  sections: Section[]
  references: Reference[]
  related: ArticleLink[]
}

/** An article with its numbered references; `others` are the articles it names as related. */
export function presentArticle(
  article: Article,
  others: readonly { slug: ArticleSlug; article: Article }[],
  locale: Locale,
): ArticleView {
  const t = messagesOf(locale).guide
  return {
    title: article.title,
    summary: article.summary,
    byline: [
      t.written(formatDay(locale, article.written)),
      article.reviewed === null ? t.notReviewed : t.reviewed(article.reviewed),
    ],
    sections: article.sections,
    references: article.references.flatMap((id) => findReference(id) ?? []),
    related: others.map(({ slug, article: other }) => presentArticleLink(slug, other, locale)),
  }
}

/** An article as it stands in a list. */
export function presentArticleLink(slug: ArticleSlug, { title, summary }: Article, locale: Locale): ArticleLink {
  return { href: localPath(locale, `/guide/${slug}`), title, summary }
}
