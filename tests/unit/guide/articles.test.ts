import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { articleSlugs, isArticleSlug } from '#lib/guide/articles.ts'
import { isGlossaryTerm } from '#lib/guide/glossary.ts'
import { findReference, references } from '#lib/guide/references.ts'
import { ruleNames, rules } from '#lib/guide/which-level/rules.ts'
import { locales } from '#lib/i18n/locale.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { articleOf } from '#lib/services/guide.ts'
import { stigmatizing } from '#lib/words/stigma.ts'
import { readingGrade, sentencesOf } from '#tests/support/reading-grade.ts'
import { allInlines, inlinesOf, plainText } from './article-text.ts'

const articles = articleSlugs.flatMap((slug) =>
  locales.map((locale) => ({ slug, locale, article: articleOf(slug, locale) })),
)

/** What a tab or a line of the history had better not say. */
const telling = /addict|adicc|alcohol|drug|drog|detox|desintox|opioi|treat|tratam|recover|recuper|withdraw|abstinen/i

/** The school grade that the guide may ask for at most. */
const highestGrade = 8

describe('the articles of the guide', () => {
  it.each(locales)('have a file each in %s, and no file is left over', (locale) => {
    expect(readdirSync(`lib/guide/articles/${locale}`).sort()).toEqual(articleSlugs.map((slug) => `${slug}.md`).sort())
  })

  it.each(articleSlugs)('%s has the same sections, references and way on in both languages', (slug) => {
    const [en, es] = [articleOf(slug, 'en'), articleOf(slug, 'es')]
    expect(es.sections.map(({ id }) => id)).toEqual(en.sections.map(({ id }) => id))
    expect(es.references.toSorted()).toEqual(en.references.toSorted())
    expect(es.related).toEqual(en.related)
  })

  it.each(articles)('$slug in $locale has a source, sections with text, and a way on', ({ article, slug }) => {
    expect(article.references.length).toBeGreaterThan(0)
    expect(article.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
    expect(new Set(article.sections.map(({ id }) => id)).size).toBe(article.sections.length)
    expect(article.related.length).toBeGreaterThanOrEqual(2)
    expect(article.related.filter((other) => !isArticleSlug(other) || other === slug)).toEqual([])
  })

  it.each(articles)('$slug in $locale links to what exists', ({ article }) => {
    const broken = allInlines(article).flatMap((inline) => {
      if (inline.kind === 'reference') return findReference(inline.id) ? [] : [inline.id]
      if (inline.kind === 'term') return isGlossaryTerm(inline.id) ? [] : [inline.id]
      return inline.kind === 'link' && isBroken(inline.href) ? [inline.href] : []
    })
    expect(broken).toEqual([])
  })

  it.each(articles)('$slug in $locale names the person before the illness', ({ article, locale }) => {
    const texts = [article.title, article.summary, ...inlinesOf(article).map(plainText)]
    expect(texts.filter((text) => stigmatizing[locale].test(text))).toEqual([])
  })

  it.each(articles)('$slug in $locale has a title for the tab that tells a passer-by nothing', ({ article }) => {
    expect(article.tab).not.toMatch(telling)
  })

  it.each(articles)('$slug in $locale can be read with eight years of school', ({ article, locale }) => {
    const sentences = inlinesOf(article).flatMap((inlines) => sentencesOf(plainText(inlines)))
    expect(readingGrade(sentences, locale)).toBeLessThanOrEqual(highestGrade)
  })

  it('use every source that is listed', () => {
    const inArticles = articles.flatMap(({ article }) => article.references)
    const inRules = ruleNames.flatMap((name): readonly string[] => rules[name].references)
    const used = new Set([...inArticles, ...inRules])
    expect(Object.keys(references).filter((id) => !used.has(id) && id !== 'words-matter')).toEqual([])
  })
})

/** A page of ours that does not exist, or a search with a filter that it would drop. */
function isBroken(href: string): boolean {
  if (!href.startsWith('/')) return false
  const { pathname, searchParams } = new URL(href, 'https://example.org')
  if (pathname === '/search') return parseSearchQuery(searchParams).dropped.length > 0
  const [, guide, slug = ''] = pathname.split('/')
  if (guide === 'guide' && isArticleSlug(slug)) return false
  return !existsSync(`app/[locale]${pathname}/page.tsx`)
}
