import { expect, test } from 'vitest'
import { formatClockSpan, formatShortClock } from '#lib/i18n/clock.ts'

test('a time is as short as it is said', () => {
  expect([0, 60 * 9 + 30, 720, 1080].map((minutes) => formatShortClock('en', minutes))).toEqual([
    '12 am',
    '9:30 am',
    '12 pm',
    '6 pm',
  ])
  expect(formatShortClock('es', 1080)).toBe('6 p.\u00a0m.')
})

test('a span names its half of the day once', () => {
  expect(formatClockSpan('en', 1080, 1260)).toBe('6–9 pm')
  expect(formatClockSpan('en', 570, 720)).toBe('9:30 am–12 pm')
  expect(formatClockSpan('es', 540, 660)).toBe('9–11 a.\u00a0m.')
})
