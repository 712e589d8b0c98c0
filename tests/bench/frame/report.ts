/** What a figure is measured in, and whether more of it is better. */
const moreIsBetter = { ms: false, s: false, kB: false, MB: false, 'requests/s': true, '': false } as const

export type Unit = keyof typeof moreIsBetter

/** A measured number; an empty unit is a plain count. */
export type Figure = { value: number; unit: Unit }

/** Figures side by side, one row for each thing measured; a text says why there is no figure. */
export type Table = { title: string; notes: string[]; rows: { name: string; cells: Record<string, Figure | string> }[] }

/**
 * What a figure is held to: a limit of its own, or how many times as good it has to be as a ceiling or a peer that was
 * measured in the same run (0.75 of a ceiling, 5 times a peer).
 */
export type Limit = { atMost: number } | { atLeast: number } | { times: number; of: { name: string; value: number } }

/** `ratio` is how many times as good the figure is as the ceiling or peer, null where the limit is its own. */
export type Goal = { name: string; figure: Figure; limit: Limit; ratio: number | null; met: boolean }

/** What one part of the benchmark found out. */
export class Report {
  readonly tables: Table[] = []
  readonly goals: Goal[] = []

  /** Begins a table; its rows are added with what is answered. */
  table(title: string, ...notes: string[]): (name: string, cells: Record<string, Figure | string>) => void {
    const table: Table = { title, notes, rows: [] }
    this.tables.push(table)
    return (name, cells) => void table.rows.push({ name, cells })
  }

  /** Holds a figure to a goal. A goal that is missed is printed as short; it does not fail the run. */
  goal(name: string, figure: Figure, limit: Limit): void {
    const ratio = 'times' in limit ? ratioTo(figure, limit.of.value) : null
    this.goals.push({ name, figure, limit, ratio, met: isMet(figure, limit, ratio) })
  }
}

function ratioTo({ value, unit }: Figure, other: number): number {
  return moreIsBetter[unit] ? value / other : other / value
}

function isMet({ value }: Figure, limit: Limit, ratio: number | null): boolean {
  if ('times' in limit) return (ratio ?? 0) >= limit.times
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
}
