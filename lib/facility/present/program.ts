import { usualHours } from '#lib/care/levels.ts'
import { checkTimetable, weekdays } from '#lib/care/timetable.ts'
import type { ListedProgram, ListedTrack, Range } from '#lib/facility/listing.ts'
import { formatClock, formatDay, formatList, formatRange } from '#lib/i18n/format.ts'
import { codeText, levelText, termLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type Fact, fact, ownWords, presentSource, yesOrNo } from './section.ts'

export type TrackView = {
  name: string
  days: { day: string; sessions: string[] }[]
  note: string | null
  warning: string | null
}

export type ProgramView = {
  id: number
  level: string
  name: string | null
  /** What kind of program its source says it is, with a definition, where that says more than the level. */
  kind: { text: string; definition: string } | null
  hours: { text: string; kind: 'stated' | 'usual' | 'none' }
  facts: Fact[]
  tracks: TrackView[]
  phases: string[]
  source: string | null
}

/** A program in full. `now` decides which openings are out of date. */
export function presentProgram(program: ListedProgram, locale: Locale, now: Date): ProgramView {
  return {
    id: program.id,
    level: levelText(locale, program.level).name,
    name: program.name,
    kind: presentKind(program, locale),
    hours: presentHours(program, locale),
    facts: presentFacts(program, locale, now),
    tracks: program.tracks.map((track) => presentTrack(track, program, locale)),
    phases: presentPhases(program, locale),
    source: presentSource(program.provenance, ['level', 'hours', 'timetable', 'availability'], locale),
  }
}

function presentKind({ settingCode }: ListedProgram, locale: Locale): ProgramView['kind'] {
  const text = settingCode ? codeText(locale, settingCode) : null
  return text && { text: text.label, definition: text.definition }
}

function presentHours({ level, hours, hoursBasis, provenance }: ListedProgram, locale: Locale): ProgramView['hours'] {
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

function presentFacts(program: ListedProgram, locale: Locale, now: Date): Fact[] {
  const t = messagesOf(locale)
  const range = (value: Range | null, say: (text: string) => string) =>
    value && say(formatRange(locale, value.min, value.max))
  const when = [
    program.offersDay && t.facility.day,
    program.offersEvening && t.facility.evening,
    program.offersWeekend && t.facility.weekend,
  ].filter((part) => typeof part === 'string')
  const ages =
    program.ageMin === null && program.ageMax === null
      ? listed('age', program.ages, locale)
      : t.facility.agesValue(program.ageMin, program.ageMax)
  return [
    ...fact(t.facility.availability, presentAvailability(program, locale, now)),
    ...fact(t.facility.when, when.length > 0 ? formatList(locale, when) : null),
    ...fact(t.facility.daysPerWeek, range(program.days, t.facility.daysValue)),
    ...fact(
      t.facility.session,
      program.sessionMinutes === null ? null : t.facility.sessionValue(program.sessionMinutes),
    ),
    ...fact(t.facility.length, range(program.lengthWeeks, t.facility.lengthValue)),
    ...fact(t.facility.delivery, program.delivery && t.facility.deliveries[program.delivery]),
    ...fact(
      t.facility.groupSize,
      program.groupSizeMax === null ? null : t.facility.groupSizeValue(program.groupSizeMax),
    ),
    ...fact(t.facility.ages, ages),
    ...fact(t.facility.genders, listed('gender', program.genders, locale)),
    ...fact(t.facility.payment, listed('payment', program.payments, locale)),
    ...yesOrNo(t.facility.coOccurring, program.coOccurring, locale),
    ...yesOrNo(t.facility.assessmentRequired, program.assessmentRequired, locale),
    ...yesOrNo(t.facility.referralRequired, program.referralRequired, locale),
    ...yesOrNo(t.facility.detoxRequiredFirst, program.detoxRequiredFirst, locale),
    ...yesOrNo(t.facility.rollingAdmission, program.rollingAdmission, locale),
    ...fact(t.facility.asam, program.asam && t.facility.asamValue(program.asam.level, program.asam.edition)),
    ...ownWords(t.facility.sampleDay, program.sampleDay),
    ...ownWords(t.facility.afterwards, program.afterwards),
    ...presentLinks(program, locale),
  ]
}

function listed(kind: 'age' | 'gender' | 'payment', slugs: readonly string[], locale: Locale): string | null {
  if (slugs.length === 0) return null
  const labels = slugs.map((slug) => termLabel(locale, kind, slug))
  return formatList(locale, labels)
}

function presentAvailability({ availability }: ListedProgram, locale: Locale, now: Date): string | null {
  const t = messagesOf(locale)
  if (!availability) return null
  if (new Date(availability.expiresAt) <= now) return t.facility.availabilityExpired
  const parts = [
    t.facility.availabilities[availability.status],
    availability.nextIntake && t.facility.nextIntake(formatDay(locale, availability.nextIntake)),
    availability.waitDays !== null && t.facility.waitDays(availability.waitDays),
  ]
  return parts.filter((part) => typeof part === 'string').join(', ')
}

function presentLinks({ links }: ListedProgram, locale: Locale): Fact[] {
  const t = messagesOf(locale)
  return links.map((link) => ({
    label: t.facility.links[link.kind],
    values: [
      {
        text:
          link.level && link.name !== levelText(locale, link.level).name
            ? `${link.name} (${levelText(locale, link.level).short})`
            : link.name,
        ...(link.slug && { href: localPath(locale, `/facilities/${link.slug}`) }),
        ...(link.note && { note: link.note }),
      },
    ],
  }))
}

function presentTrack(track: ListedTrack, program: ListedProgram, locale: Locale): TrackView {
  const t = messagesOf(locale)
  const check = checkTimetable(track, program.hours, program.level)
  const sum = check && formatRange(locale, check.sum.min, check.sum.max)
  return {
    name: track.name,
    days: weekdays.flatMap((day) => {
      const sessions = track.sessions.filter(({ weekday }) => weekday === day)
      return sessions.length === 0
        ? []
        : [{ day: t.weekdays[day], sessions: sessions.map((each) => presentSession(each, locale)) }]
    }),
    note: [
      track.daysNeeded === null ? null : t.facility.trackDays(track.daysNeeded),
      sum && t.facility.timetableSum(sum),
    ]
      .filter((part) => part !== null)
      .join('. '),
    warning: presentWarning(check, sum, program, locale),
  }
}

function presentSession({ startMinute, endMinute, kind }: ListedTrack['sessions'][number], locale: Locale): string {
  const t = messagesOf(locale)
  return `${formatClock(locale, startMinute)} – ${formatClock(locale, endMinute)}, ${t.sessionKinds[kind]}`
}

/** Where the timetable and the stated hours, or the timetable and the level, do not agree. */
function presentWarning(
  check: ReturnType<typeof checkTimetable>,
  sum: string | null,
  { hours, level }: ListedProgram,
  locale: Locale,
): string | null {
  const t = messagesOf(locale)
  if (!check || sum === null) return null
  if (hours && check.agreesWithStated === false) {
    return t.facility.timetableDiffers(sum, formatRange(locale, hours.min, hours.max))
  }
  return check.withinUsual === false ? t.facility.outsideBand(sum, levelText(locale, level).usual) : null
}

function presentPhases({ phases }: ListedProgram, locale: Locale): string[] {
  const t = messagesOf(locale)
  return phases.map((phase, index) => {
    const parts = [
      phase.hoursPerWeek !== null && t.facility.hoursValue(formatRange(locale, phase.hoursPerWeek, phase.hoursPerWeek)),
      phase.daysPerWeek !== null && t.facility.daysValue(formatRange(locale, phase.daysPerWeek, phase.daysPerWeek)),
      phase.weeks !== null && t.facility.lengthValue(formatRange(locale, phase.weeks, phase.weeks)),
    ]
    return `${phase.name ?? t.facility.phase(index + 1)}: ${parts.filter((part) => typeof part === 'string').join(', ')}`
  })
}
