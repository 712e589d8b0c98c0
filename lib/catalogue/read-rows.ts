import { createHash } from 'node:crypto'
import { isKnownCode } from './facts.ts'
import { type NeutralRow, type RowProblem, toNeutralRow } from './neutral-row.ts'
import type { SourceReading } from './readers/source-file.ts'

/** A code that our vocabulary does not have: kept on the records, reported, and shown with the source's own words if any. */
export type UnknownCode = { code: string; label: string | null; rows: number[] }

export type RowsRead = {
  rows: NeutralRow[]
  /** Rows of the file, sound or not. */
  total: number
  rejected: RowProblem[][]
  warnings: RowProblem[]
  /** Rows that say word for word what an earlier row says. */
  repeated: { row: number; sameAs: number }[]
  unknownCodes: UnknownCode[]
}

/** Reads every row of a source into neutral rows, setting aside what cannot be used, with the reason. */
export async function readRows(reading: SourceReading): Promise<RowsRead> {
  const read: RowsRead = { rows: [], total: 0, rejected: [], warnings: [], repeated: [], unknownCodes: [] }
  const labels = new Map(reading.codes.map(({ code, label }) => [code, label]))
  const unknown = new Map<string, UnknownCode>()
  const firstWith = new Map<string, number>()
  for await (const raw of reading.rows) {
    read.total += 1
    const outcome = toNeutralRow(raw)
    if (outcome.kind === 'rejected') {
      read.rejected.push(outcome.problems)
      continue
    }
    read.warnings.push(...outcome.warnings)
    const { row } = outcome
    const content = createHash('sha256')
      .update(JSON.stringify({ ...row, sourceRow: 0 }))
      .digest('base64')
    const sameAs = firstWith.get(content)
    if (sameAs !== undefined) {
      read.repeated.push({ row: row.sourceRow, sameAs })
      continue
    }
    firstWith.set(content, row.sourceRow)
    read.rows.push(row)
    for (const code of row.codes.filter((code) => !isKnownCode(code))) {
      const entry = unknown.get(code) ?? { code, label: labels.get(code) ?? null, rows: [] }
      entry.rows.push(row.sourceRow)
      unknown.set(code, entry)
    }
  }
  read.unknownCodes = [...unknown.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  return read
}
