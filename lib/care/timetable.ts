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
