import { overlaps } from '#lib/care/hours.ts'
import { type ForWhom, type HoursBand, type LevelOfCare, usualHoursFor } from '#lib/care/levels.ts'
import { type Track, weeklyHours } from '#lib/care/timetable.ts'
import { hasSessions } from '#lib/care/week.ts'

type Hours = { min: number; max: number }

/** Two things about a program's week that do not agree, with the hours a week in question. */
export type LevelCheck = {
  finding: 'timetable_and_stated' | 'timetable_and_level' | 'stated_and_level'
  /** What the timetable adds up to; of `stated_and_level`, the stated hours. */
  hours: Hours
  /** Whether they are fewer or more than what they are held against. */
  side: 'fewer' | 'more'
  /** The tracks in question by their place in the timetable, where they are not all of them. */
  tracks: number[]
}

/** A program as far as it is checked; `hours` a week are the stated ones, null for not stated. */
export type CheckedProgram = { level: LevelOfCare; hours: Hours | null; tracks: readonly Track[]; whose: ForWhom }

/**
 * Holds what a program is called against the hours it states and what its timetable adds up to. Null where they agree or
 * there is nothing to compare; else the first of: tracks without an hour in common with the stated hours, tracks outside
 * the level's usual hours, stated hours outside them. People live in at some levels and detox has no weekly hours: those
 * are never held to any.
 */
export function checkLevel({ level, hours, tracks, whose }: CheckedProgram): LevelCheck | null {
  if (!hasSessions(level)) return null
  const usual = usualHoursFor(level, whose)
  const stated = hours && { ...hours, includesMax: true }
  const statedSide = hours && usual && sideOf(hours, usual)
  return (
    (stated && checkTracks('timetable_and_stated', tracks, stated)) ??
    (usual && checkTracks('timetable_and_level', tracks, usual)) ??
    (hours && statedSide ? { finding: 'stated_and_level', hours, side: statedSide, tracks: [] } : null)
  )
}

/** Whether a week lies below or above a band; null where they have an hour in common. */
function sideOf(week: Hours, band: HoursBand): LevelCheck['side'] | null {
  if (overlaps(band, week)) return null
  return week.max < band.min ? 'fewer' : 'more'
}

/** The tracks on the side of the first that lies outside the band. */
function checkTracks(finding: LevelCheck['finding'], tracks: readonly Track[], band: HoursBand): LevelCheck | null {
  const weeks = tracks.flatMap((track, at) => {
    const sum = weeklyHours(track)
    return sum ? [{ at, sum, side: sideOf(sum, band) }] : []
  })
  const side = weeks.find((week) => week.side !== null)?.side
  if (!side) return null
  const outside = weeks.filter((week) => week.side === side)
  return {
    finding,
    hours: { min: Math.min(...outside.map(({ sum }) => sum.min)), max: Math.max(...outside.map(({ sum }) => sum.max)) },
    side,
    tracks: outside.length === weeks.length ? [] : outside.map(({ at }) => at),
  }
}
