import { type HoursRange, overlaps } from '#lib/care/hours.ts'
import { type HoursBand, hoursInWeek, type LevelOfCare, usualHours } from '#lib/care/levels.ts'

/** Days of the week as they are stored, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** One weekly session, in minutes after midnight. */
export type Session = { weekday: Weekday; startMinute: number; endMinute: number }

/** The sessions a person chooses as a whole; `daysNeeded` of its days, null for all of them. */
export type Track = { daysNeeded: number | null; sessions: readonly Session[] }

/**
 * Hours a week that a track asks for: its sessions added up. Where only some of its days are needed, the shortest and
 * the longest choice of that many days. An empty track gives null.
 */
export function weeklyHours({ daysNeeded, sessions }: Track): { min: number; max: number } | null {
  if (sessions.length === 0) return null
  const minutes = new Map<Weekday, number>()
  for (const { weekday, startMinute, endMinute } of sessions) {
    minutes.set(weekday, (minutes.get(weekday) ?? 0) + endMinute - startMinute)
  }
  const days = [...minutes.values()].sort((one, other) => one - other)
  const needed = Math.min(daysNeeded ?? days.length, days.length)
  const hours = (chosen: readonly number[]) => chosen.reduce((sum, day) => sum + day, 0) / 60
  return { min: hours(days.slice(0, needed)), max: hours(days.slice(days.length - needed)) }
}

/** Whose level it is: a program for adolescents only asks for fewer hours at the same level. */
export type ForWhom = 'adults' | 'adolescents'

/** ASAM 3rd edition: intensive outpatient begins at 6 hours a week for adolescents, where it is 9 for adults. */
const adolescentHours: Partial<Record<LevelOfCare, HoursBand>> = {
  outpatient: { min: 0, max: 6, includesMax: false },
  iop: { min: 6, max: 19, includesMax: true },
  php: { min: 20, max: hoursInWeek, includesMax: true },
}

/**
 * Whether a week has hours that are usual for a level; null where the level has no weekly hours.
 */
export function isUsualWeek(hours: HoursRange, level: LevelOfCare, whose: ForWhom): boolean | null {
  const band = (whose === 'adolescents' ? adolescentHours[level] : undefined) ?? usualHours[level]
  return band && overlaps(band, hours)
}

/** What a timetable says against what is stated and what is usual for the level. */
export type TimetableCheck = {
  sum: { min: number; max: number }
  agreesWithStated: boolean | null
  withinUsual: boolean | null
}

/**
 * Holds a track against the stated hours a week and the level's usual band. `agreesWithStated` is null where nothing is
 * stated, `withinUsual` where the level has no band. Null for a track without sessions.
 */
export function checkTimetable(
  track: Track,
  stated: HoursRange | null,
  level: LevelOfCare,
  whose: ForWhom = 'adults',
): TimetableCheck | null {
  const sum = weeklyHours(track)
  if (!sum) return null
  return {
    sum,
    agreesWithStated: stated && overlaps({ ...sum, includesMax: true }, stated),
    withinUsual: isUsualWeek(sum, level, whose),
  }
}
