import { locales } from '#lib/i18n/locale.ts'
import { claims } from './claims.ts'
import { stigmaWords, wholeWords } from './stigma.ts'

/** Something in a text that could be said better: what was found, and for a word what to say instead. */
export type Finding =
  | { kind: 'word'; found: string; better: string }
  | { kind: 'capitals' | 'phone' | 'link' | 'claim'; found: string }

const words = locales.flatMap((locale) =>
  stigmaWords[locale].map(({ word, said, better }) => ({ pattern: wholeWords(said ?? word ?? '', 'giu'), better })),
)

const claimed = locales.map((locale) => wholeWords(claims[locale], 'giu'))

const phone = /(?<![\d.-])(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\d)|(?<!\d)1?[2-9]\d{9}(?!\d)/g

const link =
  /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d.])[a-z0-9-]+\.(?:com|org|net|gov|edu|us|info|health|care)(?![\p{L}\d])(?:\/\S*)?/giu

/** Two words or more, or one long one, that are nothing but capitals. */
const capitals =
  /(?<![\p{L}\d])\p{Lu}{2,}(?:[ ,!’'&-]+\p{Lu}{2,})+(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}{7,}(?![\p{L}\d])/gu

/** Names that are written in capitals. Words of up to four letters are taken for abbreviations. */
const names = new Set(['SAMHSA', 'HIPAA', 'TRICARE', 'CHAMPVA', 'LGBTQ', 'LGBTQIA', 'NAADAC', 'NARCAN', 'SMART'])

/** So much is read of a text: several times what a form takes, and little enough for patterns that look twice. */
const mostRead = 4000

/**
 * Reads a facility's own text for words that hurt, shouting, numbers and links that belong elsewhere, and praise. It
 * advises; nothing is refused for it. A text may be in either language, whatever the page is in. Each finding once.
 */
export function checkWords(written: string): Finding[] {
  const text = written.slice(0, mostRead)
  const found: Finding[] = [
    ...words.flatMap(({ pattern, better }) =>
      matches(text, pattern).map((it) => ({ kind: 'word' as const, found: it, better })),
    ),
    ...matches(text, capitals)
      .filter(isShouted)
      .map((it) => ({ kind: 'capitals' as const, found: it })),
    ...matches(text, phone).map((it) => ({ kind: 'phone' as const, found: it })),
    ...matches(text, link).map((it) => ({ kind: 'link' as const, found: it.replace(/[.,;:!?)]+$/, '') })),
    ...claimed.flatMap((pattern) => matches(text, pattern).map((it) => ({ kind: 'claim' as const, found: it }))),
  ]
  const key = ({ kind, found: it }: Finding) => `${kind} ${it.toLowerCase()}`
  return found.filter((finding, at) => found.findIndex((other) => key(other) === key(finding)) === at)
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([match]) => match.trim())

const isShouted = (run: string) => run.split(/[^\p{L}]+/u).some((word) => word.length > 4 && !names.has(word))
