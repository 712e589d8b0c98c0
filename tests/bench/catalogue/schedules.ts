import type { Random } from '#tests/unit/search/index/random-catalogue.ts'
import type { StockProgram, StockSchedule } from './stock.ts'

/**
 * The federal directory states no hours, so nothing generated from it would. One program in twenty therefore states a week as
 * an example facility of its level does, up to two hours earlier or later.
 */
const stating = 0.05
const shifts = [-120, -90, -60, -30, 0, 30, 60, 90, 120]

/** Gives some programs hours, days and a timetable. */
export class Schedules {
  private readonly ofLevel = new Map<string, StockSchedule[]>()

  constructor(
    schedules: readonly StockSchedule[],
    private readonly random: Random,
  ) {
    for (const schedule of schedules) {
      this.ofLevel.set(schedule.level, [...(this.ofLevel.get(schedule.level) ?? []), schedule])
    }
  }

  /** The week that a program states; null for most. */
  next({ level }: StockProgram): StockSchedule | null {
    const known = this.ofLevel.get(level)
    if (!known || !this.random.chance(stating)) return null
    const schedule = this.random.pick(known)
    return { ...schedule, tracks: schedule.tracks.map((track) => this.shifted(track)) }
  }

  private shifted(track: StockSchedule['tracks'][number]): StockSchedule['tracks'][number] {
    const shift = this.random.pick(shifts)
    const fits = track.sessions.every(
      ({ startMinute, endMinute }) => startMinute + shift >= 0 && endMinute + shift <= 1440,
    )
    if (!fits) return track
    const sessions = track.sessions.map((session) => ({
      ...session,
      startMinute: session.startMinute + shift,
      endMinute: session.endMinute + shift,
    }))
    return { ...track, sessions }
  }
}
