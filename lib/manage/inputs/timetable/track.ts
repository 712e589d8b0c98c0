import { weekdays, weeklyHours } from '#lib/care/timetable.ts'
import { eveningStart } from '#lib/care/week.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { formatRange } from '#lib/i18n/format.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Control } from '#lib/manage/control.ts'
import { type Input, typedText, type Viewing } from '#lib/manage/input.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { number } from '#lib/manage/inputs/number.ts'
import { text } from '#lib/manage/inputs/text.ts'
import { type Session, sessions } from './session.ts'

export type Track = ProgramFacts['timetable']['tracks'][number]

const parts = group<Omit<Track, 'name'> & { name: string | null }>({
  name: text({ label: (t) => t.edit.schedule.track, hint: (t) => t.edit.schedule.trackHint, max: 60, width: 'half' }),
  sessions,
  daysNeeded: number({
    label: (t) => t.edit.schedule.daysNeeded,
    hint: (t) => t.edit.schedule.daysNeededHint,
    min: 1,
    max: 7,
  }),
})

/** A week that a person attends, with what it adds up to as it is typed. One without a name is called by its hours. */
export const track: Input<Track> = {
  show: parts.show,
  controls: (name, viewing) => {
    const [named, list, needed] = parts.controls(name, viewing) as [Control, Control, Control]
    return [named, list, copyDay(name, viewing), needed, sum(name, viewing)]
  },
  read: (name, reading, standing) => {
    const { t, errors } = reading
    const before = errors.length
    const read = parts.read(name, reading, standing)
    if (read.sessions.length === 0 && errors.length === before) {
      errors.push({ field: `${name}.sessions`, message: t.edit.schedule.noSessions })
    }
    return { ...read, name: read.name ?? nameOf(read.sessions, t) }
  },
}

function nameOf(held: readonly Session[], t: Messages): string {
  if (held.every(({ startMinute }) => startMinute >= eveningStart)) return t.facility.evening
  return held.every(({ startMinute }) => startMinute < eveningStart) ? t.facility.day : t.program.week
}

function sum(name: string, viewing: Viewing): Control {
  const { t, locale } = viewing
  const read = readLeniently(name, viewing)
  const hours = read && weeklyHours(read)
  return {
    kind: 'note',
    name: `${name}.sum`,
    text: hours
      ? t.edit.schedule.sum(t.facility.hoursValue(formatRange(locale, hours.min, hours.max)))
      : t.edit.schedule.sumUnknown,
    alert: false,
    again: t.edit.schedule.addUp,
  }
}

/** A track as it is typed; null as long as something of it is wrong. */
export function readLeniently(name: string, viewing: Viewing): Track | null {
  const reading = { ...viewing, errors: [] }
  const read = track.read(name, reading, null)
  return reading.errors.length === 0 ? read : null
}

function copyDay(name: string, { t, typed }: Viewing): Control {
  const days = weekdays.map((value) => ({ value, label: t.weekdays[value] }))
  const used = typed
    .getAll(`${name}.sessions.rows`)
    .map((key) => typedText({ typed }, `${name}.sessions.${key}.weekday`))
  const from = days.filter(({ value }) => used.includes(value))
  return {
    kind: 'copyDay',
    name,
    label: t.edit.schedule.copy,
    hint: t.edit.schedule.copyHint,
    from: from.length > 0 ? from : days.slice(0, 1),
    to: days,
    button: t.edit.schedule.copyButton,
  }
}
