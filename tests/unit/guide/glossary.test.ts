import { expect, it } from 'vitest'
import { levelsOfCare } from '#lib/care/levels.ts'
import { terms } from '#lib/care/terms.ts'
import { glossaryTerms } from '#lib/guide/glossary.ts'
import { presentGlossary } from '#lib/guide/present-glossary.ts'
import { levelText, termText } from '#lib/i18n/labels.ts'
import { locales } from '#lib/i18n/locale.ts'
import { stigmatizing } from '#lib/words/stigma.ts'
import { readingGrade, sentencesOf } from '#tests/support/reading-grade.ts'

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

it.each(locales)('a word that listings or levels explain too is explained in %s as they do', (locale) => {
  const elsewhere = [
    ...levelsOfCare.map((level) => levelText(locale, level)).map(({ name, what }) => ({ name, what })),
    ...terms
      .filter(({ kind }) => kind !== 'setting' && kind !== 'detox')
      .flatMap(({ kind, slug }) => termText(locale, kind, slug) ?? [])
      .map(({ label, definition }) => ({ name: label, what: definition })),
  ]
  const both = presentGlossary(locale).flatMap(({ word, meaning }) =>
    elsewhere.filter(({ name }) => name === word).map(({ what }) => ({ word, same: meaning.startsWith(what) })),
  )
  expect(both.length).toBeGreaterThan(15)
  expect(both.filter(({ same }) => !same)).toEqual([])
})
