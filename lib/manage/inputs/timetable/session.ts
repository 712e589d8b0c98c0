import { weekdays } from '#lib/care/timetable.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { Input, Reading } from '#lib/manage/input.ts'
import { select } from '#lib/manage/inputs/choice.ts'
import { clock } from '#lib/manage/inputs/clock.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { filledKeys, rows } from '#lib/manage/inputs/rows.ts'
import { needed } from '#lib/manage/inputs/text.ts'

export type Session = ProgramFacts['timetable']['tracks'][number]['sessions'][number]

/** What is chosen in a new row already. */
const preset = ['kind']

const parts = group<Session>({
  weekday: needed(
    select({ label: (t) => t.edit.schedule.day, options: ({ t }) => t.weekdays, first: (t) => t.edit.choose }),
    (t) => t.edit.schedule.day,
  ),
  startMinute: clock({ label: (t) => t.edit.schedule.start }),
  endMinute: clock({ label: (t) => t.edit.schedule.end, isEnd: true }),
  kind: {
    ...needed(
      select({ label: (t) => t.edit.schedule.kind, options: ({ t }) => t.sessionKinds, first: (t) => t.edit.choose }),
      (t) => t.edit.schedule.kind,
    ),
    controls: (name, { t, typed }) => [
      {
        kind: 'select',
        name,
        label: t.edit.schedule.kind,
        value: typed.get(name) || 'group',
        options: Object.entries(t.sessionKinds).map(([value, label]) => ({ value, label })),
      },
    ],
  },
})

const session: Input<Session> = {
  ...parts,
  read: (name, reading, standing) => {
    const before = reading.errors.length
    const read = parts.read(name, reading, standing)
    if (reading.errors.length === before && read.endMinute <= read.startMinute) {
      reading.errors.push({ field: `${name}.endMinute`, message: reading.t.edit.schedule.endFirst })
    }
    return read
  },
}

const list = rows(session, {
  label: (t) => t.edit.schedule.sessions,
  add: (t) => t.edit.schedule.addSession,
  title: (t, position) => t.edit.schedule.session(position),
  max: 42,
  preset,
  compact: true,
})

const place = ({ weekday, startMinute }: Session) => weekdays.indexOf(weekday) * 24 * 60 + startMinute

/** The sessions of a track, by day and hour. No two of them at once. */
export const sessions: Input<Session[]> = {
  ...list,
  read: (name, reading, standing) => {
    const before = reading.errors.length
    const read = list.read(name, reading, standing)
    if (reading.errors.length === before) complainOfOverlaps(read, name, reading)
    return read.toSorted((one, other) => place(one) - place(other))
  },
}

function complainOfOverlaps(read: readonly Session[], name: string, { typed, errors, t }: Reading): void {
  const keys = filledKeys(typed, name, preset)
  for (const [index, one] of read.entries()) {
    const earlier = read.slice(0, index)
    if (earlier.some((other) => overlap(one, other))) {
      const field = `${name}.${keys[index]}.startMinute`
      errors.push({ field, message: t.edit.schedule.overlap(t.edit.schedule.session(index + 1)) })
    }
  }
}

const overlap = (one: Session, other: Session) =>
  one.weekday === other.weekday && one.startMinute < other.endMinute && other.startMinute < one.endMinute
