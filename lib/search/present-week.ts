import { formatClockParameter, parseClock } from '#lib/care/clock.ts'
import { type Weekday, weekdays } from '#lib/care/timetable.ts'
import { type AskedWeek, daysAWeek, hasSessions, type TrackFit } from '#lib/care/week.ts'
import { formatClockSpan, formatShortClock } from '#lib/i18n/clock.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { CardProgram } from '#lib/search/card-row.ts'
import type { SearchQuery } from '#lib/search/query.ts'

type Choice = { value: string; label: string; selected: boolean }

/** The "My week" part of the form, filled in. */
export type WeekFormView = {
  days: { value: Weekday; label: string; checked: boolean }[]
  from: Choice[]
  to: Choice[]
  length: Choice[]
  on: number
}

/** Times that the form offers, every hour; another one from the address is added while it is on. */
const firstTime = 6 * 60
const lastTime = 22 * 60
const hours = Array.from({ length: (lastTime - firstTime) / 60 + 1 }, (_, at) => firstTime + at * 60)
const lengths = [4, 8, 12, 26]

export function presentWeekForm({ week, lengthMax }: SearchQuery, locale: Locale): WeekFormView {
  const t = messagesOf(locale)
  const parts = [week?.days, week?.from, week?.to, lengthMax].filter((part) => part !== null && part !== undefined)
  return {
    days: weekdays.map((day) => ({ value: day, label: t.weekdays[day], checked: week?.days?.includes(day) ?? false })),
    from: timeChoices(week?.from ?? null, locale),
    to: timeChoices(week?.to ?? null, locale),
    length: choices(lengths, lengthMax, t.week.lengthAny, String, t.week.weeks),
    on: parts.length,
  }
}

function timeChoices(asked: number | null, locale: Locale): Choice[] {
  const written = (minutes: number) => formatShortClock(locale, minutes)
  return choices(hours, asked, messagesOf(locale).week.anyTime, formatClockParameter, written)
}

function choices(
  offered: readonly number[],
  asked: number | null,
  none: string,
  value: (number: number) => string,
  label: (number: number) => string,
): Choice[] {
  const all = asked === null || offered.includes(asked) ? offered : [...offered, asked].sort((a, b) => a - b)
  return [
    { value: '', label: none, selected: asked === null },
    ...all.map((number) => ({ value: value(number), label: label(number), selected: number === asked })),
  ]
}

/** A part of the asked week as its chip says it; `value` is as in the URL. */
export function weekLabel(parameter: 'days' | 'from' | 'to' | 'lengthMax', value: string, locale: Locale): string {
  const t = messagesOf(locale)
  if (parameter === 'days') {
    const days = weekdays.filter((day) => value.split(',').includes(day))
    return t.week.onDays(days.map((day) => t.weekdays[day]).join(', '))
  }
  if (parameter === 'lengthMax') return t.week.upTo(Number(value))
  const clock = formatShortClock(locale, parseClock(value) ?? 0)
  return parameter === 'from' ? t.week.notBefore(clock) : t.week.notAfter(clock)
}

/** "Mon, Wed, Thu 6–9 pm": the days of a track that fit, those of the same times together. */
export function presentFit({ track, days, needed }: TrackFit, locale: Locale): string {
  const t = messagesOf(locale)
  const daysAt = new Map<string, string[]>()
  for (const day of days) {
    const sessions = track.sessions.filter(({ weekday }) => weekday === day)
    const times = [...sessions]
      .sort((one, other) => one.startMinute - other.startMinute)
      .map(({ startMinute, endMinute }) => formatClockSpan(locale, startMinute, endMinute))
      .join(', ')
    daysAt.set(times, [...(daysAt.get(times) ?? []), t.weekdays[day]])
  }
  const text = [...daysAt].map(([times, names]) => `${names.join(', ')} ${times}`).join('; ')
  return needed < days.length ? t.week.someDays(needed, text) : text
}

/** What decides how often somebody travels to a program. */
type Travelled = Pick<CardProgram, 'level' | 'delivery' | 'daysMin' | 'daysMax' | 'tracks'>

/**
 * Miles there and back in a week, whole ones: "about 48 miles a week". Null where the distance or the days are not known,
 * and for care by telehealth alone or at a level that people stay at.
 */
export function presentTravel(
  program: Travelled,
  distanceMiles: number | null,
  asked: AskedWeek | null,
  locale: Locale,
): string | null {
  if (distanceMiles === null || !hasSessions(program.level) || program.delivery === 'telehealth') return null
  const days = daysAWeek(program, asked)
  if (days === null) return null
  const miles = (count: number) => Math.max(1, Math.round(distanceMiles * 2 * count))
  const written = [...new Set([miles(days.min), miles(days.max)])].map((each) => formatNumber(locale, each))
  return messagesOf(locale).week.travel(written.join('–'))
}
