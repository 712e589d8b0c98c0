import { describe, expect, test } from 'vitest'
import { type Session, type Weekday, weeklyHours } from '#lib/care/timetable.ts'

const session = (weekday: Weekday, from: number, to: number): Session => ({
  weekday,
  startMinute: from * 60,
  endMinute: to * 60,
})
const threeEvenings = [session('mon', 18, 21), session('wed', 18, 21), session('thu', 18, 21)]

describe('the hours of a track', () => {
  test('are its sessions added up', () => {
    expect(weeklyHours({ daysNeeded: null, sessions: threeEvenings })).toEqual({ min: 9, max: 9 })
    expect(weeklyHours({ daysNeeded: null, sessions: [session('mon', 9, 10.5)] })).toEqual({ min: 1.5, max: 1.5 })
  })

  test('are a range where only some of its days are needed', () => {
    const sessions = [session('mon', 9, 10), session('tue', 9, 12), session('wed', 9, 11)]
    expect(weeklyHours({ daysNeeded: 2, sessions })).toEqual({ min: 3, max: 5 })
  })

  test('count two sessions of a day as one day', () => {
    const sessions = [session('mon', 9, 10), session('mon', 13, 15), session('tue', 9, 10)]
    expect(weeklyHours({ daysNeeded: 1, sessions })).toEqual({ min: 1, max: 3 })
  })

  test('are all of them where more days are needed than there are', () => {
    expect(weeklyHours({ daysNeeded: 5, sessions: threeEvenings })).toEqual({ min: 9, max: 9 })
  })

  test('are not known without sessions', () => {
    expect(weeklyHours({ daysNeeded: null, sessions: [] })).toBeNull()
  })
})
