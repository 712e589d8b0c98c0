import { describe, expect, test } from 'vitest'
import { termsOf } from '#lib/care/terms.ts'
import { locales } from '#lib/i18n/locale.ts'
import { presentQuestions } from '#lib/insurance/present-questions.ts'
import { facilityQuestions, payerQuestions } from '#lib/insurance/questions.ts'
import { referenceHref, references } from '#lib/insurance/references.ts'
import { wayNames, wayOf } from '#lib/insurance/ways-to-pay.ts'

const ways = wayNames.map(wayOf)

test('every payment that a facility can state is found by a way of paying', () => {
  const found = new Set<string>(ways.flatMap(({ payments }) => payments))
  expect(termsOf('payment').filter(({ slug }) => !found.has(slug))).toEqual([])
})

test('every way finds facilities by something that they state', () => {
  for (const { payments, ownership } of ways) expect(payments.length + ownership.length).toBeGreaterThan(0)
})

describe.each(locales)('in %s', (locale) => {
  test.each(wayNames)('there is what to ask about %s, under a heading for each who is asked', (name) => {
    const { parties } = presentQuestions(name, locale)
    expect(parties.length).toBeGreaterThan(0)
    for (const { title, questions } of parties) {
      expect(title).not.toBe('')
      expect(questions.length).toBeGreaterThanOrEqual(3)
      expect(new Set(questions).size).toBe(questions.length)
    }
  })

  test('a member number is spoken of only where there is insurance', () => {
    const warned = wayNames.filter((name) =>
      /member number|número de afiliado/.test(presentQuestions(name, locale).hint),
    )
    expect(warned).toEqual(wayNames.filter((name) => wayOf(name).insured))
  })
})

test('no question stands unused', () => {
  expect([...new Set(ways.flatMap(({ askPayer }) => askPayer))].sort()).toEqual([...payerQuestions].sort())
  expect([...new Set(ways.flatMap(({ askFacility }) => askFacility))].sort()).toEqual([...facilityQuestions].sort())
})

test('insurers are asked about network, approval, days and refusal', () => {
  for (const name of ['medicaid', 'medicare', 'private'] as const) {
    expect(wayOf(name).askPayer).toEqual(expect.arrayContaining(['inNetwork', 'approval', 'days', 'denied']))
    expect(wayOf(name).askFacility).toEqual(expect.arrayContaining(['deposit', 'stopsPaying', 'deniedOwe']))
  }
})

test('references lead to pages of the federal government', () => {
  for (const locale of locales) {
    for (const reference of references) {
      expect(new URL(referenceHref(reference, locale)).hostname).toMatch(/\.(gov|mil)$|^tricare\.mil$/)
    }
  }
})
