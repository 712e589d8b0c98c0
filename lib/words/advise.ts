import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { checkWords } from './check-words.ts'

/** What could be said better in a facility's own text, as sentences in the language of the page. Nothing is refused. */
export function advise(text: string, locale: Locale): string[] {
  const t = messagesOf(locale).words
  return checkWords(text).map((finding) =>
    finding.kind === 'word' ? t.word(finding.found, finding.better) : t[finding.kind](finding.found),
  )
}
