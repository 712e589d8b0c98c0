import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LevelOfCare } from '#lib/care/levels.ts'
import { type Article, ArticleError } from '#lib/guide/article.ts'
import { type ArticleSlug, articleSlugs, levelArticles } from '#lib/guide/articles.ts'
import { parseArticle } from '#lib/guide/parse-article.ts'
import { type ArticleLink, presentArticleLink } from '#lib/guide/present-article.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'

/** Commands run from the checkout's folder. */
const folder = join(process.cwd(), 'lib', 'guide', 'articles')

let articles: Record<Locale, Map<ArticleSlug, Article>> | undefined

/** An article in a language, read from its file once a process. Throws ArticleError naming the file that cannot be read. */
export function articleOf(slug: ArticleSlug, locale: Locale): Article {
  articles ??= { en: readAll('en'), es: readAll('es') }
  return articles[locale].get(slug) as Article
}

/** A link to the article about a level of care. */
export function levelArticle(level: LevelOfCare, locale: Locale): ArticleLink {
  const slug = levelArticles[level]
  return presentArticleLink(slug, articleOf(slug, locale), locale)
}

/** The last day that an article changed in either language, ISO. */
export function writtenOn(slug: ArticleSlug): string {
  return locales.map((locale) => articleOf(slug, locale).written).reduce((last, day) => (day > last ? day : last))
}

function readAll(locale: Locale): Map<ArticleSlug, Article> {
  return new Map(articleSlugs.map((slug) => [slug, readArticle(join(folder, locale, `${slug}.md`))]))
}

function readArticle(file: string): Article {
  try {
    return parseArticle(readFileSync(file, 'utf8'))
  } catch (error) {
    throw error instanceof ArticleError ? new ArticleError(`${file}: ${error.message}`) : error
  }
}
