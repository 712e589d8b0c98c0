import { describe, expect, test } from 'vitest'
import type { LevelOfCare } from '#lib/care/levels.ts'
import type { Track, Weekday } from '#lib/care/timetable.ts'
import { type AskedWeek, anyWeek, daysAWeek, findTrackFit, matchWeek, type Offers } from '#lib/care/week.ts'

const silent: Offers = { day: null, evening: null, weekend: null }
const week = (asked: Partial<AskedWeek>): AskedWeek => ({ ...anyWeek, ...asked })
const track = (days: Weekday[], from: number, to: number, daysNeeded: number | null = null): Track => ({
  daysNeeded,
  sessions: days.map((weekday) => ({ weekday, startMinute: from * 60, endMinute: to * 60 })),
})
const evening = track(['mon', 'wed', 'thu'], 18, 21)
const match = (asked: AskedWeek, tracks: Track[], offers = silent, level: LevelOfCare = 'iop') =>
  matchWeek({ level, offers, tracks }, asked)

describe('a program with a timetable', () => {
  test('fits when a track lies inside the days and times', () => {
    expect(match(week({ from: 17 * 60 }), [evening])).toBe('fits')
    expect(match(week({ from: 18 * 60, to: 21 * 60 }), [evening])).toBe('fits')
    expect(match(week({ days: ['mon', 'tue', 'wed', 'thu'] }), [evening])).toBe('fits')
  })

  test('does not fit when a session begins too early, ends too late or is on another day', () => {
    expect(match(week({ from: 18 * 60 + 1 }), [evening])).toBeNull()
    expect(match(week({ to: 21 * 60 - 1 }), [evening])).toBeNull()
    expect(match(week({ days: ['mon', 'wed'] }), [evening])).toBeNull()
  })

  test('fits on as many of its days as it needs', () => {
    const flexible = { ...evening, daysNeeded: 2 }
    expect(findTrackFit([flexible], week({ days: ['mon', 'wed', 'sat'] }))).toMatchObject({
      days: ['mon', 'wed'],
      needed: 2,
    })
    expect(match(week({ days: ['mon', 'sat'] }), [flexible])).toBeNull()
  })

  test('is one whole track, never days of two', () => {
    const monday = track(['mon', 'tue'], 9, 12)
    const thursday = track(['thu', 'fri'], 9, 12)
    expect(match(week({ days: ['mon', 'thu'] }), [monday, thursday])).toBeNull()
  })

  test('is judged by a whole day of sessions', () => {
    const split: Track = {
      daysNeeded: null,
      sessions: [...track(['mon'], 9, 10).sessions, ...track(['mon'], 18, 20).sessions],
    }
    expect(match(week({ from: 17 * 60 }), [split])).toBeNull()
    expect(match(week({ from: 9 * 60, to: 20 * 60 }), [split])).toBe('fits')
  })

  test('is not judged by what it says of evenings', () => {
    expect(match(week({ from: 17 * 60 }), [evening], { ...silent, evening: false })).toBe('fits')
    expect(match(week({ from: 17 * 60 }), [track(['mon'], 9, 12)], { ...silent, evening: true })).toBeNull()
  })

  test('shows the track with the fewest days', () => {
    const two = track(['tue', 'thu'], 18, 21)
    expect(findTrackFit([evening, two], anyWeek)?.track).toBe(two)
  })
})

describe('a program without a timetable', () => {
  const evenings = week({ from: 17 * 60 })
  const mornings = week({ to: 12 * 60 })
  const weekends = week({ days: ['sat', 'sun'] })
  const workdays = week({ days: ['mon', 'tue'] })

  test.each<[string, AskedWeek, Partial<Offers>, boolean]>([
    ['nothing', evenings, {}, true],
    ['day', evenings, { day: true }, false],
    ['day and evening', evenings, { day: true, evening: true }, true],
    ['no evening', evenings, { evening: false }, false],
    ['evening', evenings, { evening: true }, true],
    ['evening', mornings, { evening: true }, false],
    ['no day', mornings, { day: false }, false],
    ['day', mornings, { day: true }, true],
    ['no weekend', weekends, { weekend: false }, false],
    ['day', weekends, { day: true }, true],
    ['weekend', weekends, { weekend: true }, true],
    ['weekend only', workdays, { weekend: true }, false],
    ['day and weekend', workdays, { day: true, weekend: true }, true],
    ['nothing at all', workdays, { day: false, evening: false, weekend: false }, false],
  ])('that says %s, asked for %j', (_, asked, offers, may) => {
    expect(match(asked, [], { ...silent, ...offers })).toBe(may ? 'may_fit' : null)
  })

  test('may fit also where its tracks are empty', () => {
    expect(match(evenings, [{ daysNeeded: 3, sessions: [] }])).toBe('may_fit')
  })
})

test.each<LevelOfCare>(['residential', 'inpatient', 'detox', 'recovery_housing'])('no week fits %s', (level) => {
  expect(match(anyWeek, [evening], silent, level)).toBeNull()
  expect(match(anyWeek, [], silent, level)).toBeNull()
})

test('days a week are the stated ones, else those of the track that fits, else unknown', () => {
  const program = { daysMin: null, daysMax: null, tracks: [track(['mon'], 9, 12), evening] }
  expect(daysAWeek({ ...program, daysMin: 3, daysMax: 5 }, anyWeek)).toEqual({ min: 3, max: 5 })
  expect(daysAWeek(program, week({ from: 17 * 60 }))).toEqual({ min: 3, max: 3 })
  expect(daysAWeek(program, null)).toEqual({ min: 1, max: 1 })
  expect(daysAWeek({ ...program, tracks: [] }, anyWeek)).toBeNull()
})
