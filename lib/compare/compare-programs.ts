import { openQuestions, type QuestionKey, questionKeys } from '#lib/facility/questions.ts'
import { type Cell, cellKey, isKnown } from './cell.ts'
import { groupsFor } from './groups.ts'
import type { Compared, Group, Row, Telling } from './row.ts'

/** How the answers to one question stand: they differ, they are the same, or nobody has given one. */
export type Standing = 'differs' | 'same' | 'unknown'

/** One question with a cell for each program, in the order of the programs. */
export type ComparedRow = { row: Row; standing: Standing; cells: Cell[] }

export type ComparedGroup = { group: Group; rows: ComparedRow[] }

/** A question that is open, and the programs that it is open for, by their place in the comparison. */
export type OpenQuestion = { key: QuestionKey; columns: number[] }

export type Comparison = { groups: ComparedGroup[]; questions: OpenQuestion[] }

/** Holds programs against each other, question by question. `near`: whether distances were asked for. */
export function comparePrograms(programs: readonly Compared[], near: boolean, telling: Telling): Comparison {
  const groups = groupsFor(near).map((group) => ({
    group,
    rows: group.rows.flatMap((row) => {
      const cells = programs.map((compared) => row.cell(compared, telling))
      const standing = standingOf(cells)
      return row.seldom && standing === 'unknown' ? [] : [{ row, standing, cells }]
    }),
  }))
  return { groups, questions: findQuestions(programs, groups, telling.now) }
}

/** Something that is known beside something that is not is a difference: it is what there is to ask. */
function standingOf(cells: readonly Cell[]): Standing {
  if (!cells.some(isKnown)) return 'unknown'
  return new Set(cells.map(cellKey)).size > 1 ? 'differs' : 'same'
}

/** What the listings leave open, and every cell that is not known, as questions; the most useful first. */
function findQuestions(programs: readonly Compared[], groups: readonly ComparedGroup[], now: Date): OpenQuestion[] {
  const rows = groups.flatMap((group) => group.rows)
  const open = programs.map(({ program, listing }, at) => {
    const ofCells = rows.flatMap(({ row, cells }) =>
      cells[at]?.kind === 'unknown' && row.question ? [row.question] : [],
    )
    return new Set([...openQuestions(program, listing, now), ...ofCells])
  })
  return questionKeys.flatMap((key) => {
    const columns = open.flatMap((keys, at) => (keys.has(key) ? [at] : []))
    return columns.length > 0 ? [{ key, columns }] : []
  })
}
