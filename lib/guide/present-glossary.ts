import { glossaryOf } from '#lib/i18n/glossary.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type GlossaryEntry, type GlossaryTerm, glossaryTerms } from './glossary.ts'

export type GlossaryEntryView = GlossaryEntry & { id: GlossaryTerm; href: string }

/** Every entry in the alphabetical order of its language; `id` is its name in links. */
export function presentGlossary(locale: Locale): GlossaryEntryView[] {
  return presentWords(glossaryTerms, locale).sort((one, other) => one.word.localeCompare(other.word, locale))
}

/** Some entries in the order in which they are named, each with its place in the glossary. */
export function presentWords(terms: readonly GlossaryTerm[], locale: Locale): GlossaryEntryView[] {
  const glossary = glossaryOf(locale)
  return terms.map((id) => ({ id, href: wordHref(id, locale), ...glossary[id] }))
}

/** The page of the glossary, without a language prefix. */
export const wordsPath = '/guide/words'

/** The place of a word in the glossary. */
export function wordHref(term: string, locale: Locale): string {
  return `${localPath(locale, wordsPath)}#${term}`
}
