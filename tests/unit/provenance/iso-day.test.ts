import { expect, test } from 'vitest'
import { isoDay, mondayOf } from '#lib/provenance/iso-day.ts'

test('a fact is dated by the day in UTC', () => {
  expect(isoDay(new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22')
})

test.each([
  ['2026-11-22T23:59:59Z', '2026-11-16'],
  ['2026-11-23T00:00:00Z', '2026-11-23'],
  ['2027-01-01T12:00:00Z', '2026-12-28'],
])('the week of %s begins on %s', (moment, monday) => {
  expect(mondayOf(new Date(moment))).toBe(monday)
})
