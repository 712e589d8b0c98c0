import { hoursInWeek } from '#lib/care/levels.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { number } from '#lib/manage/inputs/number.ts'
import { range } from '#lib/manage/inputs/range.ts'
import { rows } from '#lib/manage/inputs/rows.ts'
import { text } from '#lib/manage/inputs/text.ts'
import { hours } from '#lib/manage/inputs/timetable/hours.ts'
import { timetable } from '#lib/manage/inputs/timetable/timetable.ts'
import type { Section } from '#lib/manage/section.ts'

const phase = group<ProgramFacts['phases'][number]>({
  name: text({ label: (t) => t.edit.schedule.phaseName, max: 60, width: 'half', ownWords: true }),
  weeks: number({ label: (t) => t.edit.schedule.phaseWeeks, min: 0, max: 260, decimals: 2 }),
  hoursPerWeek: number({ label: (t) => t.program.hours, min: 0, max: hoursInWeek, decimals: 2 }),
  daysPerWeek: number({ label: (t) => t.facility.daysPerWeek, min: 0, max: 7 }),
})

/** When a program takes place: hours, days, the week's timetable, how long it lasts. */
export const schedule: Section = {
  facility: {},
  program: {
    hours,
    days: range({ label: (t) => t.facility.daysPerWeek, min: 0, max: 7 }),
    session: number({ label: (t) => t.edit.schedule.sessionMinutes, min: 1, max: 24 * 60 }),
    length: range({
      label: (t) => t.edit.schedule.length,
      hint: (t) => t.edit.schedule.lengthHint,
      min: 0,
      max: 520,
      decimals: 4,
    }),
    timetable,
    phases: rows(phase, {
      label: (t) => t.edit.schedule.phases,
      hint: (t) => t.edit.schedule.phasesHint,
      add: (t) => t.edit.schedule.addPhase,
      title: (t, position) => t.facility.phase(position),
      max: 8,
      compact: true,
    }),
  },
}
