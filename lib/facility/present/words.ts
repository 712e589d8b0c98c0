import type { GlossaryTerm } from '#lib/guide/glossary.ts'
import { wordHref } from '#lib/guide/present-glossary.ts'
import { glossaryOf } from '#lib/i18n/glossary.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Fact, FactValue } from './section.ts'

/** What a value says of a word that the glossary explains, as a definition that leads there. */
export function meaningOf(term: GlossaryTerm, locale: Locale): Pick<FactValue, 'term' | 'definition' | 'termHref'> {
  const { word, meaning } = glossaryOf(locale)[term]
  return { term: word, definition: meaning, termHref: wordHref(term, locale) }
}

/** Facts about a word that the glossary explains, each with its meaning. */
export function withMeaning(term: GlossaryTerm, facts: readonly Fact[], locale: Locale): Fact[] {
  const meaning = meaningOf(term, locale)
  return facts.map((fact) => ({ ...fact, values: fact.values.map((value) => ({ ...value, ...meaning })) }))
}
