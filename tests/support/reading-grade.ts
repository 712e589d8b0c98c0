import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import type { Locale } from '#lib/i18n/locale.ts'

/**
 * The school grade that a text asks for: Flesch–Kincaid in English, Crawford's formula (1985) in Spanish.
 * @param sentences whole sentences; a list item or a table cell counts as one
 */
export function readingGrade(sentences: readonly string[], locale: Locale): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d'’-]+/gu) ?? [])
  const counts = { sentence: sentences.length, word: words.length }
  if (locale === 'en') {
    return fleschKincaid({ ...counts, syllable: words.reduce((sum, word) => sum + (syllable(word) || 1), 0) })
  }
  const perHundred = 100 / counts.word
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0)
  return -0.205 * counts.sentence * perHundred + 0.049 * syllables * perHundred - 3.407
}

/** A Spanish word has a syllable for each group of vowels; two strong or an accented weak one break the group. */
function spanishSyllables(word: string): number {
  const vowels = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .match(/[aeoáéó](?:[iuü])?|[iuü]?[aeoáéó]|[iuíúü]+/g)
  return Math.max(1, vowels?.length ?? 1)
}

/** Splits running text at the ends of its sentences. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+(?=[\p{Lu}¿¡“«\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}
