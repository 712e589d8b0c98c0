import { checkTimetable, type TimetableCheck, weekdays } from '#lib/care/timetable.ts'
import type { ListedProgram, ListedSession, ListedTrack } from '#lib/facility/listing.ts'
import { formatClock, formatRange } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { forWhom, hoursFitLevel } from './hours.ts'

export type TrackView = {
  name: string
  days: { day: string; sessions: string[] }[]
  note: string | null
  warning: string | null
}

/** A week of one track, added up and held against what the program states and what its level is. */
export function presentTrack(track: ListedTrack, program: ListedProgram, locale: Locale): TrackView {
  const t = messagesOf(locale)
  const check = checkTimetable(track, program.hours, program.level, forWhom(program))
  const days = weekdays.flatMap((day) => {
    const sessions = track.sessions.filter(({ weekday }) => weekday === day)
    return sessions.length === 0
      ? []
      : [{ day: t.weekdays[day], sessions: sessions.map((session) => presentSession(session, locale)) }]
  })
  const choice = track.daysNeeded !== null && track.daysNeeded < days.length ? track.daysNeeded : null
  const notes = [
    choice === null ? null : `${t.facility.trackDays(choice)}.`,
    check && t.facility.timetableSum(formatRange(locale, check.sum.min, check.sum.max)),
  ].filter((note) => note !== null)
  return {
    name: track.name,
    days,
    note: notes.length > 0 ? notes.join(' ') : null,
    warning: check && presentWarning(check, program, locale),
  }
}

function presentSession({ startMinute, endMinute, kind }: ListedSession, locale: Locale): string {
  const t = messagesOf(locale)
  return `${formatClock(locale, startMinute)} – ${formatClock(locale, endMinute)}, ${t.sessionKinds[kind]}`
}

/** Where the timetable and the stated hours, or the timetable and the level, do not agree; the first goes before. */
function presentWarning(
  { sum, agreesWithStated, withinUsual }: TimetableCheck,
  program: ListedProgram,
  locale: Locale,
): string | null {
  const t = messagesOf(locale)
  const { hours, level } = program
  const added = formatRange(locale, sum.min, sum.max)
  if (hours && agreesWithStated === false) {
    return t.facility.timetableDiffers(added, formatRange(locale, hours.min, hours.max))
  }
  const saidOfHours = !hoursFitLevel(program)
  return withinUsual === false && !saidOfHours ? t.facility.outsideBand(added, levelText(locale, level).usual) : null
}
