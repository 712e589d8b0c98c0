import { hoursInWeek } from '#lib/care/levels.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { Input } from '#lib/manage/input.ts'
import { choice } from '#lib/manage/inputs/choice.ts'
import { range } from '#lib/manage/inputs/range.ts'

type Hours = NonNullable<ProgramFacts['hours']>

const amount = range({
  label: (t) => t.program.hours,
  hint: (t) => t.edit.schedule.hoursHint,
  min: 0,
  max: hoursInWeek,
  decimals: 2,
})

const basis = choice<NonNullable<Hours['basis']>>({
  label: (t) => t.edit.schedule.basis,
  options: ({ t }) => t.edit.schedule.bases,
})

/** Hours a week, and what is counted in them. */
export const hours: Input<ProgramFacts['hours']> = {
  show: (name, fact) => [...amount.show(name, fact), ...basis.show(`${name}.basis`, fact?.basis ?? null)],
  controls: (name, viewing) => [...amount.controls(name, viewing), ...basis.controls(`${name}.basis`, viewing)],
  read: (name, reading, standing) => {
    const read = amount.read(name, reading, standing)
    const counted = basis.read(`${name}.basis`, reading, null)
    return read && { ...read, basis: counted }
  },
}
