import type { ArticleLeaf } from 'schema-dts'
import type { Article } from '#lib/guide/article.ts'
import { findReference } from '#lib/guide/references.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { InContext } from '#lib/structured-data/in-context.ts'

/** An article as schema.org's Article, with its sources as citations. `url` is its absolute address. */
export function articleData(article: Article, url: string, locale: Locale): InContext<ArticleLeaf> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.summary,
    url,
    inLanguage: locale,
    dateModified: article.written,
    citation: article.references.flatMap((id) => findReference(id)?.url ?? []),
    isAccessibleForFree: true,
  }
}
