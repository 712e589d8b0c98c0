import type { FactValue } from '#lib/facility/present/section.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/**
 * What one program says to one question. `usual` is what its level usually is, not its own word; `unknown` is what nobody
 * has said, `note` telling why where it is known; `apart` is where the question does not arise.
 */
export type Cell =
  | { kind: 'stated' | 'usual'; values: FactValue[] }
  | { kind: 'unknown'; note: string | null }
  | { kind: 'apart'; text: string }

export const unknown: Cell = { kind: 'unknown', note: null }

/** Values that are stated; unknown where there are none. */
export function stated(values: FactValue[]): Cell {
  return values.length === 0 ? unknown : { kind: 'stated', values }
}

/** One text that is stated, with what belongs in brackets after it; unknown for null. */
export function statedText(text: string | null, note?: string | null): Cell {
  return text === null ? unknown : { kind: 'stated', values: [note ? { text, note } : { text }] }
}

/** The facility's own words; unknown for null. */
export function statedWords(text: string | null): Cell {
  return text === null ? unknown : { kind: 'stated', values: [{ text, ownWords: true }] }
}

/** Yes, no, or unknown. */
export function statedYesNo(value: boolean | null, locale: Locale): Cell {
  const t = messagesOf(locale)
  return statedText(value === null ? null : value ? t.facility.yes : t.facility.no)
}

/** Several short words as one text: "Medicaid, Medicare"; unknown where there are none. */
export function statedList(words: readonly string[]): Cell {
  return statedText(words.length === 0 ? null : words.join(', '))
}

/** A question that does not arise. */
export function apart(text: string): Cell {
  return { kind: 'apart', text }
}

/** Whether a cell says something that can be held against another. */
export function isKnown({ kind }: Cell): boolean {
  return kind === 'stated' || kind === 'usual'
}

/** What two cells have in common when they say the same; dates and other notes do not count. */
export function cellKey(cell: Cell): string {
  if (cell.kind === 'unknown') return cell.kind
  return cell.kind === 'apart' ? `apart ${cell.text}` : cell.values.map(({ text }) => text).join('\n')
}
