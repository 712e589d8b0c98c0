import { describe, expect, test } from 'vitest'
import type { Session, Weekday } from '#lib/care/timetable.ts'
import { drawWeek } from '#lib/facility/present/program/week-bar.ts'

const session = (weekday: Weekday, from: number, to: number): Session => ({
  weekday,
  startMinute: from * 60,
  endMinute: to * 60,
})

describe('the drawing of a week', () => {
  test('has the same size and marks for every week between six in the morning and ten at night', () => {
    const [early, late] = [drawWeek([session('mon', 6, 9)], 'en'), drawWeek([session('sun', 19, 22)], 'en')]
    expect([early.width, early.height]).toEqual([late.width, late.height])
    expect(early.times).toEqual(late.times)
    expect(early.times.map(({ label }) => label)).toEqual(['9 am', '12 pm', '5 pm', '9 pm'])
  })

  test('reaches as far as its sessions do', () => {
    const usual = drawWeek([], 'en')
    expect(drawWeek([session('mon', 5, 24)], 'en').height).toBe(usual.height + 3 * 8)
  })

  test('has a column for each day, in which a session is as high as it is long', () => {
    const { days, sessions } = drawWeek([session('mon', 9, 10), session('tue', 9, 12)], 'es')
    expect(days.map(({ label }) => label)).toEqual(['Lun', 'Mar', 'Mié', 'Jue', 'Vie', 'Sáb', 'Dom'])
    const [monday, tuesday] = sessions.split('z').map((outline) => Number(/v(\d+)/.exec(outline)?.[1]))
    expect(tuesday).toBe(3 * (monday ?? 0))
  })

  test('begins the evening at five', () => {
    const { evening, times } = drawWeek([], 'en')
    expect(evening.y).toBe(times.find(({ label }) => label === '5 pm')?.y)
  })
})
