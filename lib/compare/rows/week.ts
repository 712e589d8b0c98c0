import { isLiveIn } from '#lib/care/levels.ts'
import { anyWeek, daysAWeek, findTrackFit, hasSessions } from '#lib/care/week.ts'
import { apart, type Cell, stated, statedText } from '#lib/compare/cell.ts'
import type { Compared, Group, Row, Telling } from '#lib/compare/row.ts'
import type { ListedProgram } from '#lib/facility/listing.ts'
import { isOldSchedule } from '#lib/facility/present/attributed.ts'
import { hasWeeklyHours } from '#lib/facility/present/program/hours.ts'
import { whenFact } from '#lib/facility/present/program/schedule.ts'
import { presentSteps } from '#lib/facility/present/program/steps.ts'
import { capitalize } from '#lib/facility/present/section.ts'
import { formatRange } from '#lib/i18n/format.ts'
import { levelText } from '#lib/i18n/labels.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { presentFit } from '#lib/search/present-week.ts'

/** A question about sessions: nobody who lives there comes for them. */
const ofSessions =
  (cell: Row['cell']): Row['cell'] =>
  (compared, telling) => {
    const { level } = compared.program
    if (hasSessions(level)) return cell(compared, telling)
    return apart(isLiveIn(level) ? telling.t.compare.liveIn : telling.t.compare.doesNotApply)
  }

function hoursCell({ program }: Compared, { locale, t, now }: Telling): Cell {
  const { hours, hoursBasis, level, provenance } = program
  if (hours) {
    const basis = hoursBasis && (hoursBasis === 'clinical' ? t.facility.hoursClinical : t.facility.hoursAttendance)
    const old = isOldSchedule('hours', provenance, isoDay(now)) ? t.facility.mayBeOutdated : null
    const notes = [basis, old].filter((note) => note !== null).join('; ')
    return statedText(t.facility.hoursValue(formatRange(locale, hours.min, hours.max)), notes)
  }
  const { usual } = levelText(locale, level)
  return hasWeeklyHours(program)
    ? { kind: 'usual', values: [{ text: capitalize(usual, locale), note: t.compare.notConfirmed }] }
    : apart(capitalize(usual, locale))
}

function daysCell({ program }: Compared, { locale, t }: Telling): Cell {
  const { days, tracks } = program
  const found = daysAWeek({ daysMin: days?.min ?? null, daysMax: days?.max ?? null, tracks }, null)
  return statedText(found && t.facility.daysValue(formatRange(locale, found.min, found.max)))
}

function timesCell({ program }: Compared, { locale }: Telling): Cell {
  const tracks = tracksOf(program).map(({ name, fit }) => ({ text: `${name}: ${presentFit(fit, locale)}` }))
  return tracks.length > 0 ? stated(tracks) : stated(whenFact(program, locale).flatMap(({ values }) => values))
}

function tracksOf({ tracks }: ListedProgram) {
  return tracks.flatMap((track) => {
    const fit = findTrackFit([track], anyWeek)
    return fit ? [{ name: track.name, fit }] : []
  })
}

/** What a week looks like. */
export const week: Group = {
  title: (t) => t.compare.groups.week,
  rows: [
    { label: (t) => t.levels.hours, question: 'hours', cell: hoursCell },
    { label: (t) => t.facility.daysPerWeek, question: 'times', cell: ofSessions(daysCell) },
    { label: (t) => t.facility.when, question: 'times', cell: ofSessions(timesCell) },
    {
      label: (t) => t.facility.session,
      question: null,
      minor: true,
      seldom: true,
      cell: ofSessions(({ program: { sessionMinutes } }, { t }) =>
        statedText(sessionMinutes === null ? null : t.facility.sessionValue(sessionMinutes)),
      ),
    },
    {
      label: (t) => t.facility.length,
      question: 'length',
      cell: ({ program: { lengthWeeks } }, { locale, t }) =>
        statedText(lengthWeeks && t.facility.lengthValue(formatRange(locale, lengthWeeks.min, lengthWeeks.max))),
    },
    {
      label: (t) => t.program.steps,
      question: null,
      minor: true,
      seldom: true,
      cell: ({ program }, { locale }) => stated((presentSteps(program, locale)?.words ?? []).map((text) => ({ text }))),
    },
    {
      label: (t) => t.facility.delivery,
      question: 'telehealth',
      minor: true,
      cell: ofSessions(({ program: { delivery } }, { t }) => statedText(delivery && t.facility.deliveries[delivery])),
    },
    {
      label: (t) => t.facility.groupSize,
      question: null,
      minor: true,
      seldom: true,
      cell: ({ program: { groupSizeMax } }, { t }) =>
        statedText(groupSizeMax === null ? null : t.facility.groupSizeValue(groupSizeMax)),
    },
  ],
}
