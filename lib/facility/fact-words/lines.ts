import type { Fact, FactValue } from '#lib/facility/present/section.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** A fact in words, a line for each part; no lines for a fact that is not stated. */
export type Lines = string[]

/** Text of a person, or nothing. */
export const textLines = (...texts: (string | null)[]): Lines => texts.filter((text) => text !== null)

/** Yes, no, or nothing. */
export function yesLines(value: boolean | null, locale: Locale): Lines {
  const { yes, no } = messagesOf(locale).facility
  return value === null ? [] : [value ? yes : no]
}

/** Values that say what they are by themselves, each on its line. */
export function valueLines(values: readonly FactValue[]): Lines {
  return values.map(valueText)
}

/** Facts whose label says what their values are: a line a fact. */
export function labelledLines(facts: readonly Fact[], locale: Locale): Lines {
  return facts.map(({ label, values }) => `${label}: ${formatList(locale, values.map(valueText))}`)
}

const valueText = ({ text, note }: FactValue) => (note ? `${text} (${note})` : text)
