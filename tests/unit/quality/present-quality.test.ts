import { describe, expect, test } from 'vitest'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { presentQuality } from '#lib/quality/present-quality.ts'
import { presentTimes } from '#lib/quality/present-times.ts'
import type { Quality } from '#lib/quality/quality.ts'
import { tiles } from '#lib/quality/tiles.ts'

const quality: Quality = {
  states: [
    { state: 'OH', all: 200, verified: 50 },
    { state: 'AK', all: 10, verified: 0 },
    { state: 'GU', all: 2, verified: 1 },
  ],
  levels: [{ level: 'iop', all: 100, verified: 1 }],
  facts: [
    { of: 'facility', field: 'phones', source: 'samhsa', age: 4, count: 200 },
    { of: 'program', field: 'hours', source: 'facility', age: 0, count: 1 },
  ],
  claimed: 3,
}

describe('the quality of the data', () => {
  test('is told in words, of how many', () => {
    const view = presentQuality(quality, 'en')
    expect(view.verified).toContain('51 of 212 listings')
    expect(view.levels).toEqual([expect.objectContaining({ share: 0.01, shareText: '1%', countText: '1 of 100' })])
    expect(view.nobodyYet).toBe(false)
  })

  test('has every state in the table, and those with a place on the map there', () => {
    const view = presentQuality(quality, 'en')
    expect(view.states.map(({ label }) => label)).toEqual(['Alaska', 'Guam', 'Ohio'])
    expect(view.tiles.map(({ state, step }) => [state, step])).toEqual([
      ['OH', 1],
      ['AK', 0],
    ])
  })

  test('names what is left open most first, of listings or of programs', () => {
    const { gaps } = presentQuality(quality, 'en')
    expect(gaps.at(-1)).toMatchObject({ label: 'Phone numbers', countText: '12 of 212 listings' })
    expect(gaps.find(({ label }) => label === 'Hours a week')?.countText).toBe('99 of 100 programs')
  })

  test('says so while no facility has said anything', () => {
    expect(presentQuality({ ...quality, facts: [] }, 'en').nobodyYet).toBe(true)
  })
})

test('no two states share a square, and only territories have none', () => {
  const squares = Object.values(tiles).map(([column, row]) => `${column} ${row}`)
  expect(new Set(squares).size).toBe(squares.length)
  const without = Object.keys(STATE_NAMES).filter((state) => !(state in tiles))
  expect(without.every((state) => ['GU', 'VI', 'AS', 'MP', 'FM', 'MH', 'PW'].includes(state))).toBe(true)
})

test('times are hours up to two days, and days from there', () => {
  const times = { kind: 'claims', waiting: 1, oldest: 100, decided: 2, median: 3.5, slowest: null } as const
  expect(presentTimes([times], 'en')).toMatchObject([{ oldest: '4.2 days', median: '3.5 h', slowest: 'None' }])
})
