import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#bin/support/root.ts'
import type { Report, Table } from '#tests/bench/frame/report.ts'

const ofRealSize = join(root, '.data', 'bench', 'real.json')

/** Milliseconds that one search page takes longer than it did in the last run at the real size, when there was one. */
export function reportGrowth(p50: number, scale: number | null, report: Report): void {
  if (scale === null || !existsSync(ofRealSize)) return
  const { parts } = JSON.parse(readFileSync(ofRealSize, 'utf8')) as { parts: Record<string, { tables: Table[] }> }
  const rows = parts.http?.tables.find(({ title }) => title === 'Over HTTP, 1 connection')?.rows
  const before = rows?.find(({ name }) => name === 'search page')?.cells.p50
  if (typeof before !== 'object') return
  report.goal(
    'Search page, growth of p50 since the real size',
    { value: p50 - before.value, unit: 'ms' },
    { atMost: 2 },
  )
}
