import { checkLevel, type LevelCheck } from '#lib/care/level-check.ts'
import { type ForWhom, usualHours } from '#lib/care/levels.ts'
import type { ListedProgram, Range } from '#lib/facility/listing.ts'
import { isOldSchedule } from '#lib/facility/present/attributed.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import { formatDay, formatList, formatRange } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Headline } from './headlines.ts'

/** Hours a week with who stated them and when, and what is usual for the level, which nobody here has confirmed. */
export function hoursHeadlines(program: ListedProgram, locale: Locale, today: string): Headline[] {
  const t = messagesOf(locale)
  const { hours, provenance } = program
  const usual: Omit<Headline, 'tone'> = {
    key: 'usual',
    label: t.program.usual,
    text: capitalize(usualText(program, locale), locale),
  }
  if (hours) {
    const old = isOldSchedule('hours', provenance, today)
    return [
      {
        key: 'hours',
        label: t.program.hours,
        text: rangeText(hours, locale),
        note: statedNote(program, locale),
        tone: 'stated',
        ...(old && { old: true as const }),
      },
      { ...usual, tone: 'plain' },
    ]
  }
  if (!hasWeeklyHours(program)) return [{ ...usual, tone: 'plain' }]
  return [
    { key: 'hours', label: t.program.hours, text: t.facility.notStated, tone: 'plain', open: true },
    { ...usual, note: t.program.usualNote, tone: 'usual' },
  ]
}

function statedNote({ hoursBasis, provenance }: ListedProgram, locale: Locale): string {
  const t = messagesOf(locale)
  const from = provenance.hours
  const basis = hoursBasis && (hoursBasis === 'clinical' ? t.facility.hoursClinical : t.facility.hoursAttendance)
  const by = from && t.program.statedBy(t.facility.sourceNames[from.source], formatDay(locale, from.at))
  return [basis, by].filter(Boolean).join(', ')
}

const rangeText = ({ min, max }: Range, locale: Locale) =>
  messagesOf(locale).facility.hoursValue(formatRange(locale, min, max))

function usualText(program: ListedProgram, locale: Locale): string {
  const { level } = program
  const forAdolescents: Partial<Record<string, string>> = messagesOf(locale).program.usualForAdolescents
  const young = forWhom(program) === 'adolescents' ? forAdolescents[level] : undefined
  return young ?? levelText(locale, level).usual
}

/** Whether its level is one of so many hours a week. */
export function hasWeeklyHours({ level }: ListedProgram): boolean {
  return usualHours[level] !== null && level !== 'recovery_housing'
}

/** Adolescents only where the program states so; anything else is held to the hours for adults. */
export function forWhom({ ageMax, ages }: Pick<ListedProgram, 'ageMax' | 'ages'>): ForWhom {
  const young = ageMax === null ? ages.length > 0 && ages.every((age) => age === 'adolescents') : ageMax < 18
  return young ? 'adolescents' : 'adults'
}

/** What a program is checked by. */
type CheckedListing = Pick<ListedProgram, 'level' | 'hours' | 'ageMax' | 'ages'> & {
  tracks: readonly Pick<ListedProgram['tracks'][number], 'name' | 'daysNeeded' | 'sessions'>[]
}

/** Where the level, the stated hours and the timetable do not agree, in one sentence; null where they do. */
export function presentLevelCheck(program: CheckedListing, locale: Locale): string | null {
  const check = checkLevel({ ...program, whose: forWhom(program) })
  return check && checkText(check, program, locale)
}

function checkText({ finding, side, hours, tracks }: LevelCheck, program: CheckedListing, locale: Locale): string {
  const t = messagesOf(locale).levelCheck
  const fewer = side === 'fewer'
  const level = levelText(locale, program.level).short
  const found = formatRange(locale, hours.min, hours.max)
  const names = tracks.flatMap((at) => program.tracks[at]?.name ?? [])
  const which = names.length > 0 ? formatList(locale, names) : null
  if (finding === 'stated_and_level') return (fewer ? t.statedBelowLevel : t.statedAboveLevel)(level, found)
  if (finding === 'timetable_and_level')
    return (fewer ? t.timetableBelowLevel : t.timetableAboveLevel)(level, which, found)
  const stated = program.hours ? formatRange(locale, program.hours.min, program.hours.max) : ''
  return (fewer ? t.timetableBelowStated : t.timetableAboveStated)(stated, which, found)
}
