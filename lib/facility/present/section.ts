import { formatMonth } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'

/**
 * One value of a fact. `definition` explains a coded one, under the name `term` where that is not the text itself.
 * `ownWords` marks the facility's own text.
 */
export type FactValue = {
  text: string
  term?: string
  definition?: string
  note?: string
  href?: string
  ownWords?: boolean
}

export type Fact = { label: string; values: FactValue[] }

/** A part of the listing page: what is known about one question, and where that comes from. */
export type Section = {
  id: string
  title: string
  /** What everyone has to read before the facts. */
  warning: string | null
  intro: string | null
  facts: Fact[]
  source: string | null
}

/** A fact with one plain value, or nothing when there is none. */
export function fact(label: string, text: string | null): Fact[] {
  return text === null ? [] : [{ label, values: [{ text }] }]
}

/** A fact with its values, or nothing when there are none. */
export function factOf(label: string, values: FactValue[]): Fact[] {
  return values.length === 0 ? [] : [{ label, values }]
}

/** A fact in the facility's own words, or nothing when there are none. */
export function ownWords(label: string, text: string | null): Fact[] {
  return text === null ? [] : [{ label, values: [{ text, ownWords: true }] }]
}

/** Yes or no; nothing where it is not stated, for facts whose gaps are listed together. */
export function yesOrNo(label: string, value: boolean | null, locale: Locale): Fact[] {
  return value === null ? [] : yesNoOrNotStated(label, value, locale)
}

/** Yes, no, or "not stated": never no for what nobody said. */
export function yesNoOrNotStated(label: string, value: boolean | null, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return fact(label, value === null ? t.facility.notStated : value ? t.facility.yes : t.facility.no)
}

/** "on site" → "On site", for a text that begins a value. */
export function capitalize(text: string, locale: Locale): string {
  const [first = '', ...rest] = text
  return first.toLocaleUpperCase(locale) + rest.join('')
}

/** "From SAMHSA's national directory, June 2023", one sentence for each source and date behind the fields; null for none. */
export function presentSource(provenance: Provenance, fields: readonly string[], locale: Locale): string | null {
  const t = messagesOf(locale)
  const sentences = fields.flatMap((field) => {
    const from = provenance[field]
    return from ? [t.facility.source(t.facility.sourceNames[from.source], formatMonth(locale, from.at))] : []
  })
  return sentences.length === 0 ? null : [...new Set(sentences)].join('. ')
}
