import { type TermKind, termsOf } from '#lib/care/terms.ts'
import { termLabel, termText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Fact, type FactValue, factOf } from './section.ts'

/** A term with its definition; a slug without words stands as it is, so that no stated fact is lost. */
export function termValue(kind: TermKind, slug: string, locale: Locale): FactValue {
  const text = termText(locale, kind, slug)
  return text ? { text: text.label, definition: text.definition } : { text: termLabel(locale, kind, slug) }
}

/** The terms among `slugs` in display order; slugs without words come last. */
export function termValues(kind: TermKind, slugs: readonly string[], locale: Locale): FactValue[] {
  const known = termsOf(kind).flatMap(({ slug }) => (slugs.includes(slug) ? [slug as string] : []))
  const unknown = slugs.filter((slug) => termText(locale, kind, slug) === null)
  return [...known, ...unknown].map((slug) => termValue(kind, slug, locale))
}

/** A fact whose values are terms of one kind, or nothing when there are none. */
export function termFact(label: string, kind: TermKind, slugs: readonly string[], locale: Locale): Fact[] {
  return factOf(label, termValues(kind, slugs, locale))
}
