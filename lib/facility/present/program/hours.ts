import { usualHours } from '#lib/care/levels.ts'
import { type ForWhom, isUsualWeek } from '#lib/care/timetable.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'
import { formatMonth, formatRange } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { mayBeOutdated, scheduleFields } from '#lib/provenance/ages.ts'

export type HoursView = { text: string; kind: 'stated' | 'usual' | 'none' }

/** Hours a week with who stated them and when; else what is usual for the level, said to be that. */
export function presentHours({ level, hours, hoursBasis, provenance }: ListedProgram, locale: Locale): HoursView {
  const t = messagesOf(locale)
  if (hours) {
    const from = provenance.hours
    const range = formatRange(locale, hours.min, hours.max)
    const basis = hoursBasis && (hoursBasis === 'clinical' ? t.facility.hoursClinical : t.facility.hoursAttendance)
    const text = from
      ? t.card.hoursStated(range, t.facility.sourceNames[from.source], from.at)
      : t.facility.hoursValue(range)
    return { text: basis ? `${text} (${basis})` : text, kind: 'stated' }
  }
  const { usual } = levelText(locale, level)
  const weekly = usualHours[level] !== null && level !== 'recovery_housing'
  return weekly ? { text: t.card.hoursUsual(usual), kind: 'usual' } : { text: usual, kind: 'none' }
}

/** Where the stated hours are not what the level is, and where the schedule was stated too long ago. */
export function hoursNotices(program: ListedProgram, locale: Locale, today: string): string[] {
  const t = messagesOf(locale)
  const { hours, level } = program
  const notices: string[] = []
  if (hours && !hoursFitLevel(program)) {
    notices.push(t.facility.outsideBand(formatRange(locale, hours.min, hours.max), levelText(locale, level).usual))
  }
  const old = oldestSchedule(program, today)
  if (old) notices.push(t.facility.scheduleOutdated(formatMonth(locale, old)))
  return notices
}

/** Whether the stated hours are usual for the level. True where nothing is stated, or the level has no weekly hours. */
export function hoursFitLevel(program: ListedProgram): boolean {
  return program.hours === null || isUsualWeek(program.hours, program.level, forWhom(program)) !== false
}

/** Adolescents only where the program states so; anything else is held to the hours for adults. */
export function forWhom({ ageMax, ages }: ListedProgram): ForWhom {
  const young = ageMax === null ? ages.length > 0 && ages.every((age) => age === 'adolescents') : ageMax < 18
  return young ? 'adolescents' : 'adults'
}

function oldestSchedule({ provenance }: ListedProgram, today: string): string | null {
  const days = scheduleFields.flatMap((field) => {
    const at = provenance[field]?.at
    return at && mayBeOutdated(field, at, today) ? [at] : []
  })
  return days.sort()[0] ?? null
}
