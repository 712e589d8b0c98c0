import { isLiveIn, type LevelOfCare } from '#lib/care/levels.ts'
import { type Track, type Weekday, weekdays } from '#lib/care/timetable.ts'

/** When somebody can come: on these days (null: any), not before, not after, in minutes after midnight. */
export type AskedWeek = { days: readonly Weekday[] | null; from: number | null; to: number | null }

/** The week that rules nothing out. */
export const anyWeek: AskedWeek = { days: null, from: null, to: null }

/** Whether a program says that it has day, evening or weekend sessions; null = not stated. */
export type Offers = { day: boolean | null; evening: boolean | null; weekend: boolean | null }

/** How a program answers an asked week: by its timetable, or because nothing it states rules it out. */
export type WeekMatch = 'fits' | 'may_fit'

/** A day of a track, from its first session's start to its last one's end, in minutes after midnight. */
export type DaySpan = { start: number; end: number }

/** A track that lies inside an asked week: the days that do, and how many of them are needed. */
export type TrackFit<T extends Track = Track> = { track: T; days: Weekday[]; needed: number }

/** An evening session begins at 17:00 or later, here and in the words of the interface. */
export const eveningStart = 17 * 60

/** Whether somebody at this level comes for sessions in a week; people live in, or stay for detox, at the others. */
export function hasSessions(level: LevelOfCare): boolean {
  return !isLiveIn(level) && level !== 'detox'
}

/** By weekday, Monday first, the span of a track's sessions; null on days without any. */
export function daySpans({ sessions }: Track): (DaySpan | null)[] {
  return weekdays.map((day) => {
    const ofDay = sessions.filter(({ weekday }) => weekday === day)
    if (ofDay.length === 0) return null
    return {
      start: Math.min(...ofDay.map(({ startMinute }) => startMinute)),
      end: Math.max(...ofDay.map(({ endMinute }) => endMinute)),
    }
  })
}

/** How many days a week a track asks for: what it needs, at most the days that it has. */
export function daysNeededBy(track: Track): number {
  const days = daySpans(track).filter((span) => span !== null).length
  return Math.min(track.daysNeeded ?? days, days)
}

/** Of the tracks that lie inside the week on as many days as they need, the one with the fewest days, or null. */
export function findTrackFit<T extends Track>(tracks: readonly T[], asked: AskedWeek): TrackFit<T> | null {
  let best: TrackFit<T> | null = null
  for (const track of tracks) {
    const needed = daysNeededBy(track)
    const spans = daySpans(track)
    const days = weekdays.filter((day, at) => isInside(spans[at] ?? null, day, asked))
    if (needed > 0 && days.length >= needed && (best === null || needed < best.needed)) best = { track, days, needed }
  }
  return best
}

function isInside(span: DaySpan | null, day: Weekday, { days, from, to }: AskedWeek): boolean {
  if (span === null || (days !== null && !days.includes(day))) return false
  return span.start >= (from ?? 0) && span.end <= (to ?? 24 * 60)
}

/**
 * Whether what a program states of day, evening and weekend leaves room for the week. One that says only "day" has no
 * evenings, and the other way round; one that says neither may have both. Weekends are out only where it says so.
 */
export function offersMayFit({ day, evening, weekend }: Offers, { days, from, to }: AskedWeek): boolean {
  const saysTime = day === true || evening === true
  const hasDay = saysTime ? day === true : day !== false
  const hasEvening = saysTime ? evening === true : evening !== false
  const inTime = (hasDay && (from ?? 0) < eveningStart) || (hasEvening && (to ?? 24 * 60) > eveningStart)
  const onlyWeekend = weekend === true && !saysTime
  const weekendAsked = days === null || days.includes('sat') || days.includes('sun')
  const weekdayAsked = days === null || days.some((asked) => asked !== 'sat' && asked !== 'sun')
  const onDays = (weekdayAsked && !onlyWeekend) || (weekendAsked && weekend !== false)
  return onDays && inTime
}

/**
 * How a program answers an asked week, or null when it does not. A timetable decides alone; a program without one may
 * fit unless what it states rules that out. Levels without weekly sessions never match.
 */
export function matchWeek(
  { level, offers, tracks }: { level: LevelOfCare; offers: Offers; tracks: readonly Track[] },
  asked: AskedWeek,
): WeekMatch | null {
  if (!hasSessions(level)) return null
  if (tracks.some((track) => track.sessions.length > 0)) return findTrackFit(tracks, asked) ? 'fits' : null
  return offersMayFit(offers, asked) ? 'may_fit' : null
}

/** Stated days a week, either end null where it is not stated. */
export type StatedDays = { daysMin: number | null; daysMax: number | null }

/** The fewest and the most days a week that a program asks for: as stated, else those of the track that fits; or null. */
export function daysAWeek(
  { daysMin, daysMax, tracks }: StatedDays & { tracks: readonly Track[] },
  asked: AskedWeek | null,
): { min: number; max: number } | null {
  const min = daysMin ?? daysMax
  if (min !== null) return { min, max: daysMax ?? min }
  const fit = findTrackFit(tracks, asked ?? anyWeek)
  return fit && { min: fit.needed, max: fit.needed }
}
