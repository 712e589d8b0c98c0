import { expect, test } from 'vitest'
import { mayBeOutdated } from '#lib/provenance/ages.ts'

test('openings hold for seven days', () => {
  expect(mayBeOutdated('availability', '2026-03-01', '2026-03-08')).toBe(false)
  expect(mayBeOutdated('availability', '2026-03-01', '2026-03-09')).toBe(true)
})

test.each(['hours', 'timetable', 'prices', 'plans'] as const)('%s hold for 180 days', (field) => {
  expect(mayBeOutdated(field, '2026-01-01', '2026-06-30')).toBe(false)
  expect(mayBeOutdated(field, '2026-01-01', '2026-07-01')).toBe(true)
})

test('a fact that is dated tomorrow is not out of date', () => {
  expect(mayBeOutdated('hours', '2026-03-02', '2026-03-01')).toBe(false)
})
