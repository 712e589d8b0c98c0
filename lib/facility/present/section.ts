import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { FactProvenance, Provenance } from '#lib/provenance/provenance.ts'

/**
 * One value of a fact. `definition` explains a coded one, under the name `term` where that is not the text itself.
 * `ownWords` marks the facility's own text.
 */
export type FactValue = {
  text: string
  term?: string
  definition?: string
  /** Where the glossary says more of the word. */
  termHref?: string
  note?: string
  href?: string
  ownWords?: boolean
  /** What it says is over. */
  ended?: true
}

/** `source` says where it comes from where that is not where the rest of its section does; `old` that it may no longer hold. */
export type Fact = { label: string; values: FactValue[]; source?: string; old?: true }

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

/** Who said a fact and on which day: "From the facility, March 3, 2026"; of the directory, which edition. */
export function sourceText({ source, at, by }: FactProvenance, locale: Locale): string {
  const t = messagesOf(locale)
  if (source === 'samhsa') return t.facility.sourceDirectory(by ?? at.slice(0, 4))
  return t.facility.source(t.facility.sourceNames[source], formatDay(locale, at))
}

/** One sentence for each source and date behind the fields; null for none. */
export function presentSource(provenance: Provenance, fields: readonly string[], locale: Locale): string | null {
  const sentences = fields.flatMap((field) => (provenance[field] ? [sourceText(provenance[field], locale)] : []))
  return sentences.length === 0 ? null : [...new Set(sentences)].join('. ')
}
