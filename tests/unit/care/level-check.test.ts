import { describe, expect, test } from 'vitest'
import { type CheckedProgram, checkLevel } from '#lib/care/level-check.ts'
import type { Track, Weekday } from '#lib/care/timetable.ts'

/** A track of so many hours, in one sitting on each of these days. */
const track = (hours: number, days: Weekday[] = ['mon']): Track => ({
  daysNeeded: null,
  sessions: days.map((weekday) => ({ weekday, startMinute: 0, endMinute: (hours * 60) / days.length })),
})
const stated = (min: number, max = min) => ({ min, max })
const check = (program: Partial<CheckedProgram>) =>
  checkLevel({ level: 'iop', hours: null, tracks: [], whose: 'adults', ...program })

describe('a timetable against the level', () => {
  test.each([
    ['outpatient', 0.5, null],
    ['outpatient', 8.75, null],
    ['outpatient', 9, 'more'],
    ['iop', 8.75, 'fewer'],
    ['iop', 9, null],
    ['iop', 19, null],
    ['iop', 19.25, 'more'],
    ['php', 19.75, 'fewer'],
    ['php', 20, null],
    ['php', 24, null],
  ] as const)('%s with %d hours a week', (level, hours, side) => {
    const found = check({ level, tracks: [track(hours)] })
    expect(found?.side ?? null).toBe(side)
    if (found) expect(found).toEqual({ finding: 'timetable_and_level', hours: stated(hours), side, tracks: [] })
  })

  test.each([
    ['outpatient', 5.75, null],
    ['outpatient', 6, 'more'],
    ['iop', 5.75, 'fewer'],
    ['iop', 6, null],
    ['php', 19.75, 'fewer'],
  ] as const)('%s for adolescents with %d hours a week', (level, hours, side) => {
    expect(check({ level, tracks: [track(hours)], whose: 'adolescents' })?.side ?? null).toBe(side)
  })

  test('a choice of days agrees when its longest or its shortest week does', () => {
    const choice = { daysNeeded: 2, sessions: [...track(3).sessions, ...track(9, ['tue', 'wed']).sessions] }
    expect(check({ tracks: [choice] })).toBeNull()
    expect(check({ tracks: [{ ...choice, daysNeeded: 1 }] })).toMatchObject({ hours: { min: 3, max: 4.5 } })
  })
})

describe('a timetable against the stated hours', () => {
  test.each([
    [9, null],
    [12, null],
    [12.25, 'more'],
    [8.75, 'fewer'],
  ] as const)('9 to 12 stated, %d in the timetable', (hours, side) => {
    const found = check({ hours: stated(9, 12), tracks: [track(hours)] })
    expect(found?.side ?? null).toBe(side)
    if (found) expect(found.finding).toBe('timetable_and_stated')
  })

  test('goes before what is usual for the level', () => {
    expect(check({ hours: stated(9), tracks: [track(6)] })?.finding).toBe('timetable_and_stated')
    expect(check({ hours: stated(6), tracks: [track(6)] })?.finding).toBe('timetable_and_level')
  })
})

describe('the stated hours against the level', () => {
  test('are in question where no timetable is', () => {
    expect(check({ hours: stated(4, 6) })).toEqual({
      finding: 'stated_and_level',
      hours: stated(4, 6),
      side: 'fewer',
      tracks: [],
    })
    expect(check({ hours: stated(24, 30) })?.side).toBe('more')
  })

  test('agree with one hour in common', () => {
    expect(check({ hours: stated(6, 9) })).toBeNull()
    expect(check({ hours: stated(19, 25) })).toBeNull()
  })
})

describe('several tracks', () => {
  test('are named by their place where only some are in question', () => {
    expect(check({ tracks: [track(9), track(6), track(4)] })).toMatchObject({
      hours: { min: 4, max: 6 },
      tracks: [1, 2],
    })
    expect(check({ tracks: [track(6), track(4)] })?.tracks).toEqual([])
  })

  test('on both sides are told of the first side only', () => {
    expect(check({ tracks: [track(9), track(24), track(6)] })).toMatchObject({ side: 'more', tracks: [1] })
  })
})

describe('there is nothing to hold against each other', () => {
  test.each(['residential', 'inpatient', 'detox', 'recovery_housing'] as const)('at %s', (level) => {
    expect(check({ level, hours: stated(40), tracks: [track(10)] })).toBeNull()
  })

  test('where neither hours nor sessions are stated', () => {
    expect(check({})).toBeNull()
    expect(check({ tracks: [{ daysNeeded: null, sessions: [] }] })).toBeNull()
  })
})
