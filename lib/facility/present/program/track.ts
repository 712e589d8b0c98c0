import { type Weekday, weekdays, weeklyHours } from '#lib/care/timetable.ts'
import { daysNeededBy, eveningStart } from '#lib/care/week.ts'
import type { ListedSession, ListedTrack } from '#lib/facility/listing.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import { formatClockSpan } from '#lib/i18n/clock.ts'
import { formatList, formatRange } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { drawWeek, type WeekBar } from './week-bar.ts'

export type TrackView = {
  name: string
  /** What it adds up to. */
  hours: string | null
  /** How many of its days are enough, where not all are needed. */
  choice: string | null
  bar: WeekBar
  /** The drawing in words. */
  alt: string
  /** Days with the same sessions share a row. */
  rows: { days: string; sessions: string[] }[]
}

/** A week of one track: as a drawing, and by day with times and kinds of sessions, added up. */
export function presentTrack(track: ListedTrack, locale: Locale): TrackView {
  const t = messagesOf(locale)
  const sum = weeklyHours(track)
  const days = weekdays.filter((day) => track.sessions.some(({ weekday }) => weekday === day))
  const needed = daysNeededBy(track)
  return {
    name: track.name,
    hours: sum && t.program.trackHours(formatRange(locale, sum.min, sum.max)),
    choice: needed < days.length ? t.facility.trackDays(needed) : null,
    bar: drawWeek(track.sessions, locale),
    alt: inWords(track.sessions, locale),
    rows: presentRows(track.sessions, days, locale),
  }
}

function presentRows(sessions: readonly ListedSession[], days: readonly Weekday[], locale: Locale): TrackView['rows'] {
  const rows = new Map<string, { days: Weekday[]; sessions: string[] }>()
  for (const day of days) {
    const said = sessions.filter(({ weekday }) => weekday === day).map((session) => sessionText(session, locale))
    const alike = rows.get(said.join('|'))
    if (alike) alike.days.push(day)
    else rows.set(said.join('|'), { days: [day], sessions: said })
  }
  return [...rows.values()].map((row) => ({ days: daysText(row.days, locale), sessions: row.sessions }))
}

function sessionText({ startMinute, endMinute, kind }: ListedSession, locale: Locale): string {
  return `${formatClockSpan(locale, startMinute, endMinute)}, ${messagesOf(locale).sessionKinds[kind]}`
}

/** "Mon–Thu" for three or more days in a row, "Mon, Wed, and Thu" for others. */
function daysText(days: readonly Weekday[], locale: Locale): string {
  const t = messagesOf(locale)
  const [first, last] = [days[0], days.at(-1)]
  const inRow = first && last && weekdays.indexOf(last) - weekdays.indexOf(first) === days.length - 1
  if (inRow && days.length > 2) return `${t.weekdays[first]}–${t.weekdays[last]}`
  return formatList(
    locale,
    days.map((day) => t.weekdays[day]),
  )
}

function inWords(sessions: readonly ListedSession[], locale: Locale): string {
  const t = messagesOf(locale)
  const on = (chosen: (session: ListedSession) => boolean, say: (days: string) => string) => {
    const days = weekdays.filter((day) => sessions.some((session) => session.weekday === day && chosen(session)))
    return days.length === 0 ? [] : [say(daysText(days, locale))]
  }
  const parts = [
    ...on(({ startMinute }) => startMinute < eveningStart, t.program.daytimeOn),
    ...on(({ endMinute }) => endMinute > eveningStart, t.program.eveningOn),
  ]
  return capitalize(parts.join('; '), locale)
}
