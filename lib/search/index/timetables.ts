import { type Track, weekdays } from '#lib/care/timetable.ts'
import { type AskedWeek, daySpans, daysNeededBy } from '#lib/care/week.ts'

/** Numbers a track takes: days needed, then by weekday the start and the end. */
const perTrack = 1 + 2 * weekdays.length
/** Start of a day without sessions: later than any. */
const noSession = 0xffff

/**
 * The distinct timetables of the catalogue, each held once, by number. A track fits as a whole day or not, so of each
 * day only the first start and the last end are kept.
 */
export class Timetables {
  private readonly known = new Map<string, number>()
  private readonly weeks: Uint16Array[] = []
  bytes = 0

  /** The number of a timetable; null when no track has a session. */
  numberOf(tracks: readonly Track[]): number | null {
    const full = tracks.filter(({ sessions }) => sessions.length > 0)
    if (full.length === 0) return null
    const week = Uint16Array.from(full.flatMap(toNumbers))
    const key = week.join()
    const existing = this.known.get(key)
    if (existing !== undefined) return existing
    const number = this.weeks.push(week) - 1
    this.known.set(key, number)
    this.bytes += week.byteLength
    return number
  }

  /** Days a week of the shortest track that lies inside the asked week, or 0 when none does. */
  fewestDays(number: number, asked: PackedWeek): number {
    const week = this.weeks[number] as Uint16Array
    let fewest = 0
    for (let track = 0; track < week.length; track += perTrack) {
      const needed = week[track] as number
      let inside = 0
      for (let day = 0; day < weekdays.length; day++) {
        const start = week[track + 1 + 2 * day] as number
        const end = week[track + 2 + 2 * day] as number
        if ((asked.days & (1 << day)) !== 0 && start !== noSession && start >= asked.from && end <= asked.to) inside++
      }
      if (inside >= needed && (fewest === 0 || needed < fewest)) fewest = needed
    }
    return fewest
  }
}

/** An asked week with its days as bits, Monday lowest. */
export type PackedWeek = { days: number; from: number; to: number }

export function packWeek({ days, from, to }: AskedWeek): PackedWeek {
  const bits = (days ?? weekdays).reduce((set, day) => set | (1 << weekdays.indexOf(day)), 0)
  return { days: bits, from: from ?? 0, to: to ?? 24 * 60 }
}

function toNumbers(track: Track): number[] {
  return [daysNeededBy(track), ...daySpans(track).flatMap((span) => (span ? [span.start, span.end] : [noSession, 0]))]
}
