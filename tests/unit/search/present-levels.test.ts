import { expect, test } from 'vitest'
import { presentLevels } from '#lib/search/present-levels.ts'
import { results } from '#tests/fixtures/card.ts'

test('each level says where people sleep', () => {
  const sleep = Object.fromEntries(presentLevels(null, 'en').map(({ key, sleep: where }) => [key, where]))
  expect(sleep).toEqual({
    outpatient: 'home',
    iop: 'home',
    php: 'home',
    residential: 'there',
    inpatient: 'there',
    detox: 'either',
    recovery_housing: 'there',
  })
})

test('each level leads to a search for it and says how many facilities offer it', () => {
  const facets = { ...results().facets, level: [{ value: 'iop', count: 5678, active: false }] }
  const iop = presentLevels(facets, 'es').find(({ key }) => key === 'iop')
  expect(iop).toMatchObject({ href: '/es/search?level=iop', count: '5,678' })
  expect(presentLevels(null, 'es').every(({ count }) => count === null)).toBe(true)
})
