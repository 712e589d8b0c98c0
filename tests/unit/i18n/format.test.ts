import { describe, expect, it } from 'vitest'
import {
  formatAlternatives,
  formatAmount,
  formatCents,
  formatClock,
  formatDay,
  formatList,
  formatMiles,
  formatMonth,
  formatNumber,
  formatRange,
} from '#lib/i18n/format.ts'
import { plural } from '#lib/i18n/plural.ts'

/** Intl puts no-break spaces between a time and its AM or PM; which kind depends on the version of its data. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('numbers', () => {
  it('are grouped by commas in both languages, as in the United States', () => {
    expect(formatNumber('en', 12744)).toBe('12,744')
    expect(formatNumber('es', 12744)).toBe('12,744')
    expect(formatNumber('es', 1234)).toBe('1,234')
  })

  it('have at most one decimal as amounts, with a point', () => {
    expect(formatAmount('en', 9)).toBe('9')
    expect(formatAmount('en', 7.5)).toBe('7.5')
    expect(formatAmount('es', 7.5)).toBe('7.5')
    expect(formatAmount('en', 7.26)).toBe('7.3')
  })

  it.each([
    [0, '0'],
    [0.44, '0.4'],
    [3.14, '3.1'],
    [9.94, '9.9'],
    [10.4, '10'],
    [48.2, '48'],
    [1234.5, '1,235'],
  ])('write %d miles as %s', (miles, text) => {
    expect(formatMiles('en', miles)).toBe(text)
    expect(formatMiles('es', miles)).toBe(text)
  })

  it.each([
    [0, '1'],
    [0.44, '1'],
    [3.5, '4'],
    [48.2, '48'],
  ])('write approximately %d miles as %s, whole and never none', (miles, text) => {
    expect(formatMiles('en', miles, true)).toBe(text)
    expect(formatMiles('es', miles, true)).toBe(text)
  })

  it('write a range with a dash, and one number when both ends are equal', () => {
    expect(formatRange('en', 9, 19)).toBe('9–19')
    expect(formatRange('es', 7.5, 10)).toBe('7.5–10')
    expect(formatRange('en', 12, 12)).toBe('12')
  })

  it('write cents as dollars, with cents only when there are some', () => {
    expect(formatCents('en', 15000)).toBe('$150')
    expect(formatCents('en', 15050)).toBe('$150.50')
    expect(formatCents('en', 1250000)).toBe('$12,500')
    expect(plainSpaces(formatCents('es', 15050))).toBe('$150.50')
  })
})

describe('dates and times', () => {
  it('name the month in the language', () => {
    expect(formatMonth('en', '2026-03-14')).toBe('March 2026')
    expect(formatMonth('es', '2026-03-14')).toBe('marzo de 2026')
  })

  it('keep the day that the ISO date says, whatever the time zone', () => {
    expect(formatDay('en', '2026-03-01')).toBe('March 1, 2026')
    expect(formatDay('es', '2026-03-01')).toBe('1 de marzo de 2026')
    expect(formatMonth('en', '2026-01-01')).toBe('January 2026')
  })

  it('refuse what is no date', () => {
    expect(() => formatDay('en', 'soon')).toThrow(RangeError)
  })

  it.each([
    [0, '12:00 AM', '12:00 a.m.'],
    [570, '9:30 AM', '9:30 a.m.'],
    [720, '12:00 PM', '12:00 p.m.'],
    [1080, '6:00 PM', '6:00 p.m.'],
  ])('write %d minutes after midnight as %s', (minutes, english, spanish) => {
    expect(plainSpaces(formatClock('en', minutes))).toBe(english)
    expect(plainSpaces(formatClock('es', minutes))).toBe(spanish)
  })
})

describe('lists', () => {
  it('join by and', () => {
    expect(formatList('en', ['one'])).toBe('one')
    expect(formatList('en', ['a', 'b'])).toBe('a and b')
    expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b, and c')
    expect(formatList('es', ['a', 'b', 'c'])).toBe('a, b y c')
    expect(formatList('es', ['español', 'inglés'])).toBe('español e inglés')
  })

  it('join alternatives by or', () => {
    expect(formatAlternatives('en', ['a', 'b', 'c'])).toBe('a, b, or c')
    expect(formatAlternatives('es', ['a', 'b', 'c'])).toBe('a, b o c')
    expect(formatAlternatives('es', ['siete', 'ocho'])).toBe('siete u ocho')
  })
})

describe('plural', () => {
  it('is singular for one only', () => {
    expect(plural(1, 'day', 'days')).toBe('day')
    expect([0, 2, 1.5].map((count) => plural(count, 'day', 'days'))).toEqual(['days', 'days', 'days'])
  })
})
