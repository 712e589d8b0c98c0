import { describe, expect, test } from 'vitest'
import { codeText, optionLabel, termLabel, termText } from '#lib/i18n/labels.ts'
import { filters } from '#lib/search/filters.ts'

describe('a term', () => {
  test('has words in both languages', () => {
    expect(termLabel('en', 'payment', 'sliding_scale')).toBe('Sliding fee scale')
    expect(termLabel('es', 'payment', 'private_insurance')).toBe('Seguro médico privado')
  })

  test('without words is its slug, and has no definition', () => {
    expect(termLabel('en', 'payment', 'barter_and_trade')).toBe('barter and trade')
    expect(termText('en', 'payment', 'barter_and_trade')).toBeNull()
  })

  test('is not looked for among what every object has', () => {
    expect(termText('en', 'payment', 'constructor')).toBeNull()
  })
})

test('a code of the directory has a label and a definition, an unknown one nothing', () => {
  expect(codeText('en', 'RL')).toEqual({ label: expect.stringMatching(/long-term/i), definition: expect.any(String) })
  expect(codeText('es', 'QQ7')).toBeNull()
})

describe('the values of every filter', () => {
  const options = filters.flatMap(({ key, options: values }) => values.map((value) => ({ key, value })))

  test.each(['en', 'es'] as const)('have words in %s', (locale) => {
    const wordless = options.filter(({ key, value }) => /_|^$/.test(optionLabel(locale, key, value)))
    expect(wordless).toEqual([])
  })

  test('say what is meant, each in its filter', () => {
    expect(optionLabel('en', 'detox', 'hospital')).toBe('Hospital detox')
    expect(optionLabel('en', 'detoxFor', 'alcohol')).toBe('Alcohol')
    expect(optionLabel('en', 'medication', 'buprenorphine')).toBe('Buprenorphine (such as Suboxone)')
    expect(optionLabel('es', 'telehealth', 'only')).toMatch(/telesalud/)
  })
})
