import type { Figure, Goal, Table } from './report.ts'

const numbers = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** "0.071 ms", "12,758": three digits of what was measured, all of what was counted. */
export function formatFigure({ value, unit }: Figure): string {
  if (unit === '') return value.toLocaleString('en')
  return `${value >= 100 ? Math.round(value).toLocaleString('en') : numbers.format(value)} ${unit}`
}

export function tableToMarkdown({ title, notes, rows }: Table): string {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))]
  const body = rows.map(({ name, cells }) => [name, ...columns.map((column) => formatCell(cells[column]))])
  return [`### ${title}`, ...notes, '', grid(['', ...columns], body), ''].join('\n')
}

export function goalsToMarkdown(goals: readonly Goal[]): string {
  const rows = goals.map(({ name, figure, limit, ratio, met }) => {
    const beside = 'times' in limit ? `${limit.of.name}: ${formatFigure({ ...figure, value: limit.of.value })}` : ''
    return [
      name,
      formatFigure(figure),
      formatLimit({ figure, limit }),
      beside,
      ratio === null ? '' : `${numbers.format(ratio)} ×`,
      met ? 'met' : '**short**',
    ]
  })
  return ['### Goals', '', grid(['goal', 'measured', 'wanted', 'ceiling or peer', 'ratio', ''], rows), ''].join('\n')
}

function formatCell(cell: Figure | string | undefined): string {
  return typeof cell === 'object' ? formatFigure(cell) : (cell ?? '')
}

function formatLimit({ figure, limit }: Pick<Goal, 'figure' | 'limit'>): string {
  if ('times' in limit) return `at least ${limit.times} ×`
  if ('atMost' in limit) return `at most ${formatFigure({ ...figure, value: limit.atMost })}`
  return `at least ${formatFigure({ ...figure, value: limit.atLeast })}`
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
