import { describe, expect, it } from 'vitest'
import {
  formatHoursParameter,
  hoursKindOf,
  levelsUsuallyWithin,
  matchHours,
  type ProgramHours,
  parseHoursRange,
} from '#lib/care/hours.ts'
import { type LevelOfCare, levelsOfCare } from '#lib/care/levels.ts'

function program(level: LevelOfCare, hoursMin: number | null = null, hoursMax: number | null = hoursMin): ProgramHours {
  return { level, hoursMin, hoursMax }
}

function match(which: ProgramHours, asked: string): string | null {
  const range = parseHoursRange(asked)
  if (range === null) throw new Error(`${asked} is not a range`)
  return matchHours(which, range)
}

describe('the hours filter', () => {
  it.each([
    [9, 12, '9-12', 'stated'],
    [9, 12, '12-15', 'stated'],
    [9, 12, '13-15', null],
    [9, 12, '-8', null],
    [9, 12, '-9', 'stated'],
    [9, 12, '12-', 'stated'],
    [9, 12, '12.5-', null],
    [0, 0, '-8', 'stated'],
  ])('matches a program that states %i–%i against %s: %s', (min, max, asked, kind) => {
    expect(match(program('iop', min, max), asked)).toBe(kind)
  })

  it('lets stated hours decide alone, whatever is usual for the level', () => {
    expect(match(program('outpatient', 12), '9-15')).toBe('stated')
    expect(match(program('iop', 6), '9-15')).toBeNull()
  })

  it('takes a single stated end as an open range', () => {
    expect(match({ level: 'iop', hoursMin: 10, hoursMax: null }, '40-')).toBe('stated')
    expect(match({ level: 'iop', hoursMin: null, hoursMax: 10 }, '-3')).toBe('stated')
    expect(match({ level: 'iop', hoursMin: null, hoursMax: 10 }, '11-')).toBeNull()
  })

  it.each([
    ['outpatient', '-8', 'usual'],
    ['outpatient', '8-9', 'usual'],
    ['outpatient', '9-', null],
    ['iop', '-8', null],
    ['iop', '9-12', 'usual'],
    ['iop', '19-', 'usual'],
    ['iop', '19.5-', null],
    ['php', '-19', null],
    ['php', '20-', 'usual'],
    ['php', '160-', 'usual'],
    ['recovery_housing', '-8', 'usual'],
    ['recovery_housing', '1-8', null],
  ] as const)('matches what is usual for %s against %s: %s', (level, asked, kind) => {
    expect(match(program(level), asked)).toBe(kind)
  })

  it.each(['residential', 'inpatient', 'detox'] as const)('matches %s only where it states hours', (level) => {
    expect(match(program(level), '-168')).toBeNull()
    expect(match(program(level, 40), '30-50')).toBe('stated')
    expect(hoursKindOf(program(level))).toBe('none')
  })

  it('names the levels of a range as it matches their programs', () => {
    for (const asked of ['-8', '9-12', '0-168', '20-', '0-0']) {
      const range = parseHoursRange(asked) ?? { min: null, max: null }
      const matching = levelsOfCare.filter((level) => matchHours(program(level), range) === 'usual')
      expect(levelsUsuallyWithin(range)).toEqual(matching)
    }
  })
})

describe('the hours parameter', () => {
  it.each(['9-12', '9-', '-8', '0-168', '7.5-12'])('%s is read and written the same', (text) => {
    const range = parseHoursRange(text)
    expect(range && formatHoursParameter(range)).toBe(text)
  })

  it('forgives spaces and a long dash', () => {
    expect(parseHoursRange(' 9 – 12 ')).toEqual({ min: 9, max: 12 })
  })

  it.each(['', '-', '9', '12-9', '9-169', '9-12-15', 'nine-12', '9.25-12', '1e2-', '--8'])(
    '%j is not a range',
    (text) => {
      expect(parseHoursRange(text)).toBeNull()
    },
  )
})
