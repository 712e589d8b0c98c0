import type { FactValue } from '#lib/facility/present/section.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Cell } from './cell.ts'
import { type ComparedGroup, type ComparedRow, comparePrograms, type OpenQuestion } from './compare-programs.ts'
import { type ColumnView, presentColumns } from './present-columns.ts'
import type { Compared, Telling } from './row.ts'

/** An answer; what is not stated says so. */
export type CellView = { kind: Cell['kind']; values: FactValue[] }

/** `minor`: left out on paper. */
export type RowView = { label: string; differs: boolean; minor: boolean; cells: CellView[] }

export type GroupView = { title: string; rows: RowView[] }

/** Questions for the same programs. */
export type AskedView = { title: string; questions: { topic: string; ask: string }[] }

export type ComparisonView = {
  columns: ColumnView[]
  groups: GroupView[]
  counts: string
  /** What is left out of the table: what all have in common, and what none has said. Empty when every row is shown. */
  same: string[]
  unknown: string[]
  asked: AskedView[]
}

/**
 * Programs side by side: the rows in which they differ, or every row. `near`: whether distances were asked for; `now`
 * decides what is out of date.
 */
export function presentComparison(
  programs: readonly Compared[],
  { near, allRows }: { near: boolean; allRows: boolean },
  locale: Locale,
  now: Date,
): ComparisonView {
  const t = messagesOf(locale)
  const telling: Telling = { locale, t, now }
  const { groups, questions } = comparePrograms(programs, near, telling)
  const columns = presentColumns(programs, locale)
  const rows = groups.flatMap((group) => group.rows)
  const standing = (wanted: ComparedRow['standing']) => rows.filter((row) => row.standing === wanted)
  const counted = [
    t.compare.rowsDiffer(standing('differs').length),
    t.compare.rowsSame(standing('same').length),
    t.compare.rowsUnknown(standing('unknown').length),
  ]
  const labels = (wanted: ComparedRow['standing'], say: (row: ComparedRow) => string) =>
    allRows ? [] : standing(wanted).map(say)
  return {
    columns,
    groups: groups.map((group) => presentGroup(group, allRows, telling)).filter((group) => group.rows.length > 0),
    counts: counted.join(' '),
    same: labels('same', ({ row, cells }) => `${row.label(t)}: ${textOf(cells[0])}`),
    unknown: labels('unknown', ({ row }) => row.label(t)),
    asked: presentQuestions(questions, columns, telling),
  }
}

function presentGroup({ group, rows }: ComparedGroup, allRows: boolean, telling: Telling): GroupView {
  return {
    title: group.title(telling.t),
    rows: rows
      .filter(({ standing }) => allRows || standing === 'differs')
      .map(({ row, standing, cells }) => ({
        label: row.label(telling.t),
        differs: standing === 'differs',
        minor: row.minor ?? false,
        cells: cells.map((cell) => presentCell(cell, telling)),
      })),
  }
}

function presentCell(cell: Cell, { t }: Telling): CellView {
  if (cell.kind === 'apart') return { kind: cell.kind, values: [{ text: cell.text }] }
  if (cell.kind !== 'unknown') return cell
  const text = t.facility.notStated
  return { kind: cell.kind, values: [cell.note === null ? { text } : { text, note: cell.note }] }
}

function textOf(cell: Cell | undefined): string {
  return cell && 'values' in cell ? cell.values.map(({ text }) => text).join('; ') : ''
}

/** Those for all programs first, then those for some of them. */
function presentQuestions(questions: readonly OpenQuestion[], columns: readonly ColumnView[], { t, locale }: Telling) {
  const bySet = new Map<string, OpenQuestion[]>()
  for (const question of questions) {
    const set = question.columns.join()
    bySet.set(set, [...(bySet.get(set) ?? []), question])
  }
  return [...bySet.values()]
    .sort(([one], [other]) => (other?.columns.length ?? 0) - (one?.columns.length ?? 0))
    .map((asked): AskedView => {
      const places = asked[0]?.columns ?? []
      const names = places.flatMap((place) => columns[place]?.label ?? [])
      return {
        title: places.length === columns.length ? t.compare.askAll : t.compare.askOnly(formatList(locale, names)),
        questions: asked.map(({ key }) => ({ topic: t.questions[key].topic, ask: t.questions[key].ask })),
      }
    })
}
