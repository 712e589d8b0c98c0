import { type Cell, stated, statedWords } from '#lib/compare/cell.ts'
import type { Compared, Group, Telling } from '#lib/compare/row.ts'
import { presentLinks } from '#lib/facility/present/program/links.ts'
import { serviceCell } from './services.ts'

const after = new Set(['step_up', 'step_down', 'aftercare', 'housing'])

/** Steps to other programs and places, each with the facility it is at. */
function stepsCell({ program }: Compared, { locale }: Telling): Cell {
  const links = program.links.filter(({ kind }) => after.has(kind))
  const facts = presentLinks({ ...program, links }, '', locale)
  return stated(
    facts.flatMap(({ label, values }) =>
      values.map(({ note: _, text, ...value }) => ({ ...value, text: `${label}: ${text}` })),
    ),
  )
}

/** What happens after. */
export const afterwards: Group = {
  title: (t) => t.compare.groups.afterwards,
  rows: [
    {
      label: (t) => t.facility.afterwards,
      question: 'afterwards',
      cell: ({ program }) => statedWords(program.afterwards),
    },
    { label: (t) => t.compare.steps, question: 'afterwards', minor: true, seldom: true, cell: stepsCell },
    {
      label: (t) => t.compare.aftercare,
      question: 'afterwards',
      minor: true,
      cell: serviceCell('transition', ['aftercare', 'alumni', 'discharge_planning', 'outcome_follow_up']),
    },
  ],
}
