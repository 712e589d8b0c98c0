import { presentLevelCheck } from '#lib/facility/present/program/hours.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { Control } from '#lib/manage/control.ts'
import type { Input, Viewing } from '#lib/manage/input.ts'
import { yesNo } from '#lib/manage/inputs/choice.ts'
import { group } from '#lib/manage/inputs/group.ts'
import { rowKeys, rows } from '#lib/manage/inputs/rows.ts'
import { hours } from './hours.ts'
import { readLeniently, track } from './track.ts'

const parts = group<ProgramFacts['timetable']>({
  tracks: rows(track, {
    label: (t) => t.edit.schedule.timetable,
    hint: (t) => t.edit.schedule.timetableHint,
    add: (t) => t.edit.schedule.addTrack,
    title: (t, position) => t.edit.schedule.trackTitle(position),
    max: 6,
    preset: ['kind', 'copyFrom', 'copyTo'],
  }),
  offersDay: yesNo({ label: (t) => t.edit.schedule.offersDay }),
  offersEvening: yesNo({ label: (t) => t.edit.schedule.offersEvening }),
  offersWeekend: yesNo({ label: (t) => t.edit.schedule.offersWeekend }),
})

/** A program's weeks, held against its stated hours and its level as they are typed. */
export const timetable: Input<ProgramFacts['timetable']> = {
  ...parts,
  controls: (name, viewing) => [...parts.controls(name, viewing), ...check(name, viewing)],
}

/** What the public page will say where level, stated hours and timetable do not agree. */
function check(name: string, viewing: Viewing): Control[] {
  const { program, typed, locale, t } = viewing
  if (!program) return []
  const list = `${name}.tracks`
  const tracks = rowKeys(typed, list).flatMap((key) => readLeniently(`${list}.${key}`, viewing) ?? [])
  const { level, ages } = program.facts
  const stated = hours.read('hours', { ...viewing, errors: [] }, null)
  const text = presentLevelCheck({ level, tracks, hours: stated, ageMax: ages.max, ages: ages.groups }, locale)
  return text ? [{ kind: 'note', name: `${name}.check`, text: t.edit.schedule.publicCheck(text), alert: true }] : []
}
