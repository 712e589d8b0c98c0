import { describe, expect, it } from 'vitest'
import { locales } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { stigmatizing } from '#lib/words/stigma.ts'
import { readingGrade, sentencesOf } from '#tests/support/reading-grade.ts'
import { entriesOf, everythingSaid } from '#tests/unit/i18n/catalogue.ts'

const groups = ['whichLevel', 'levelQuestions', 'levelReasons'] as const
const cases = locales.flatMap((locale) => groups.map((group) => ({ locale, group })))

/** Everything that a group says, each text once. */
const textsOf = ({ locale, group }: (typeof cases)[number]) => [
  ...new Set(entriesOf(messagesOf(locale)[group]).flatMap(({ value }) => everythingSaid(value))),
]

describe('the words of the six questions', () => {
  it.each(cases)('$group in $locale can be read with eight years of school', (where) => {
    expect(readingGrade(textsOf(where).flatMap(sentencesOf), where.locale)).toBeLessThanOrEqual(8)
  })

  it.each(cases)('no sentence of $group in $locale is long', (where) => {
    const long = textsOf(where)
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.split(/\s+/).length > 25)
    expect(long).toEqual([])
  })

  it.each(cases)('$group in $locale names the person before the illness', (where) => {
    expect(textsOf(where).filter((text) => stigmatizing[where.locale].test(text))).toEqual([])
  })

  it.each(cases.filter(({ locale }) => locale === 'en'))('$group gives no verdict', (where) => {
    const verdicts = /\b(you need|you should|they should|we recommend|diagnos\w*|your score|right for you|best for)\b/i
    expect(textsOf(where).filter((text) => verdicts.test(text))).toEqual([])
  })
})
