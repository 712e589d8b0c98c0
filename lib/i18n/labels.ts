import type { LevelOfCare } from '#lib/care/levels.ts'
import { findTermBySamhsa, isTerm, type TermId, type TermKind, termId } from '#lib/care/terms.ts'
import { type FilterKey, findFilter } from '#lib/search/filters.ts'
import { levelTexts as levelsEn } from './levels/en.ts'
import { levelTexts as levelsEs } from './levels/es.ts'
import type { LevelText } from './levels/text.ts'
import type { Locale } from './locale.ts'
import { messagesOf } from './messages.ts'
import { termKindLabels as kindsEn, termTexts as termsEn } from './terms/en.ts'
import { termKindLabels as kindsEs, termTexts as termsEs } from './terms/es.ts'
import type { TermText } from './terms/text.ts'

const terms = { en: termsEn, es: termsEs }
const kinds = { en: kindsEn, es: kindsEs }
const levels = { en: levelsEn, es: levelsEs }

/** Label and definition of a term; null for a slug we have no words for. */
export function termText(locale: Locale, kind: TermKind, slug: string): TermText | null {
  return isTerm(kind, slug) ? terms[locale][`${kind}.${slug}` as TermId] : null
}

/** A term's label; the slug itself, with spaces, where there are no words for it. */
export function termLabel(locale: Locale, kind: TermKind, slug: string): string {
  return termText(locale, kind, slug)?.label ?? slug.replaceAll('_', ' ')
}

/** Label and definition of a SAMHSA code ("RL"); null for a code we do not know. */
export function codeText(locale: Locale, code: string): TermText | null {
  const term = findTermBySamhsa(code)
  return term ? terms[locale][termId(term)] : null
}

/** The heading of a kind of terms. */
export const kindLabel = (locale: Locale, kind: TermKind): string => kinds[locale][kind]

/** What a level of care is called, and its usual hours in words. */
export const levelText = (locale: Locale, level: LevelOfCare): LevelText => levels[locale][level]

/** The label of one value of a search filter. */
export function optionLabel(locale: Locale, key: FilterKey, value: string): string {
  const t = messagesOf(locale)
  const words: Partial<Record<FilterKey, Record<string, string>>> = {
    detox: t.search.options.detox,
    detoxFor: t.substances,
    telehealth: t.search.options.telehealth,
    medication: t.medications,
  }
  if (key === 'level') return levelText(locale, value as LevelOfCare).name
  const kind = findFilter(key)?.terms
  return kind ? termLabel(locale, kind, value) : (words[key]?.[value] ?? value)
}
