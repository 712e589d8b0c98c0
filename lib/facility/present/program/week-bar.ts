import { type Session, weekdays } from '#lib/care/timetable.ts'
import { eveningStart } from '#lib/care/week.ts'
import { formatShortClock } from '#lib/i18n/clock.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

/** A week as a drawing: a column for each day, time from top to bottom, in units of its own `width` and `height`. */
export type WeekBar = {
  width: number
  height: number
  /** The outline of every session, as the `d` of a path. */
  sessions: string
  /** Where the evening begins, down to the foot. */
  evening: { x: number; y: number; width: number; height: number }
  days: { x: number; label: string }[]
  times: { y: number; label: string }[]
}

const gutter = 56
const head = 18
const dayWidth = 37
const hourHeight = 8
const dayGap = 4

/** Hours that are shown in any case, so that weeks can be compared at a glance. */
const usualDay = { from: 6, to: 22 }
const marks = [0, 9, 12, 17, 21, 24]

/** Draws the sessions of a track into its week, from six in the morning to ten at night, further where they reach further. */
export function drawWeek(sessions: readonly Session[], locale: Locale): WeekBar {
  const from = Math.min(usualDay.from, ...sessions.map(({ startMinute }) => Math.floor(startMinute / 60)))
  const to = Math.max(usualDay.to, ...sessions.map(({ endMinute }) => Math.ceil(endMinute / 60)))
  const y = (minute: number) => round(head + (minute / 60 - from) * hourHeight)
  const height = y(to * 60)
  const width = gutter + weekdays.length * dayWidth
  const x = (day: number) => gutter + day * dayWidth
  const t = messagesOf(locale)
  return {
    width,
    height,
    sessions: sessions
      .map(({ weekday, startMinute, endMinute }) => {
        const tall = round(y(endMinute) - y(startMinute))
        return `M${x(weekdays.indexOf(weekday)) + dayGap / 2} ${y(startMinute)}h${dayWidth - dayGap}v${tall}h-${dayWidth - dayGap}z`
      })
      .join(''),
    evening: { x: gutter, y: y(eveningStart), width: width - gutter, height: round(height - y(eveningStart)) },
    days: weekdays.map((day, at) => ({ x: x(at) + dayWidth / 2, label: t.weekdays[day] })),
    times: marks
      .filter((hour) => hour >= from && hour <= to && hour < 24)
      .map((hour) => ({ y: y(hour * 60), label: formatShortClock(locale, hour * 60) })),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
