import { glossaryOf } from '#lib/i18n/glossary.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type GlossaryEntry, glossaryTerms } from './glossary.ts'

export type GlossaryEntryView = GlossaryEntry & { id: string }

/** Every entry in the alphabetical order of its language; `id` is its name in links. */
export function presentGlossary(locale: Locale): GlossaryEntryView[] {
  const glossary = glossaryOf(locale)
  return glossaryTerms
    .map((id) => ({ id, ...glossary[id] }))
    .sort((one, other) => one.word.localeCompare(other.word, locale))
}
