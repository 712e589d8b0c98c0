import { expect, it } from 'vitest'
import { glossaryTerms } from '#lib/guide/glossary.ts'
import { presentGlossary } from '#lib/guide/present-glossary.ts'
import { locales } from '#lib/i18n/locale.ts'
import { readingGrade, sentencesOf } from '#tests/support/reading-grade.ts'
import { stigmatizing } from '#tests/support/stigma.ts'

it.each(locales)('every word is explained in %s, in the order of its alphabet', (locale) => {
  const entries = presentGlossary(locale)
  expect(entries.map(({ id }) => id).sort()).toEqual([...glossaryTerms].sort())
  const words = entries.map(({ word }) => word)
  expect(words).toEqual(words.toSorted((one, other) => one.localeCompare(other, locale)))
})

it.each(locales)('the meanings in %s are plain and name the person before the illness', (locale) => {
  const meanings = presentGlossary(locale).map(({ meaning }) => meaning)
  expect(meanings.filter((meaning) => stigmatizing[locale].test(meaning))).toEqual([])
  expect(readingGrade(meanings.flatMap(sentencesOf), locale)).toBeLessThanOrEqual(9)
})
