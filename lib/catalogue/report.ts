import type { Dispute } from './diff-listing.ts'
import type { RowProblem } from './neutral-row.ts'
import type { ImportPlan } from './plan-import.ts'
import type { RowsRead, UnknownCode } from './read-rows.ts'

/** What an import did, or in a dry run would do. The JSON a person gets by `--json` and the import run keeps. */
export type ImportReport = {
  file: string
  format: string
  edition: string
  /** The ISO day its facts are dated. */
  publishedOn: string
  dryRun: boolean
  counts: ImportCounts
  rejected: RowProblem[][]
  warnings: RowProblem[]
  repeated: RowsRead['repeated']
  unknownCodes: UnknownCode[]
  /** File rows that could have been several known facilities, and were taken as new. */
  ambiguous: ReportedFacility[]
  changed: (ReportedFacility & { fields: { field: string; before: unknown; after: unknown }[] })[]
  disputed: (ReportedFacility & { disputes: Dispute[] })[]
  gone: ReportedFacility[]
}

export type ReportedFacility = { row: number; name: string; city: string; state: string }

export type ImportCounts = {
  rows: number
  added: number
  changed: number
  confirmed: number
  same: number
  returned: number
  gone: number
  disputed: number
  rejected: number
  repeated: number
  warnings: number
  unknownCodes: number
}

/** Puts together the report of a plan. In `gone`, `row` is the row of the last edition that listed the facility. */
export function reportImport(
  about: { file: string; format: string; dryRun: boolean },
  read: RowsRead,
  plan: ImportPlan,
): ImportReport {
  const known = [...plan.changed, ...plan.confirmed]
  const disputed = known.filter(({ diff }) => diff.disputes.length > 0)
  const changed = plan.changed.filter(({ diff }) => diff.changes.length > 0)
  return {
    ...about,
    edition: plan.edition.edition,
    publishedOn: plan.edition.at,
    counts: {
      rows: read.total,
      added: plan.added.length,
      changed: changed.length,
      confirmed: known.length - changed.length,
      same: plan.same + plan.merged.length,
      returned: plan.changed.filter(({ returned }) => returned).length,
      gone: plan.gone.length,
      disputed: disputed.length,
      rejected: read.rejected.length,
      repeated: read.repeated.length,
      warnings: read.warnings.length,
      unknownCodes: read.unknownCodes.length,
    },
    rejected: read.rejected,
    warnings: read.warnings,
    repeated: read.repeated,
    unknownCodes: read.unknownCodes,
    ambiguous: plan.ambiguous.map(nameRow),
    changed: changed.map(({ row, diff }) => ({ ...nameRow(row), fields: diff.changes })),
    disputed: disputed.map(({ row, diff }) => ({ ...nameRow(row), disputes: diff.disputes })),
    gone: plan.gone.map(({ row }) => nameRow(row)),
  }
}

function nameRow(row: ImportPlan['ambiguous'][number]): ReportedFacility {
  const name = row.name2 ? `${row.name}, ${row.name2}` : row.name
  return { row: row.sourceRow, name, city: row.city, state: row.state }
}

const LISTED = 20

/** The report as lines for a person: counts first, then each kind of trouble with row numbers and reasons, the first 20. */
export function describeReport(report: ImportReport): string {
  const { counts } = report
  const would = report.dryRun ? ' (dry run: nothing was written)' : ''
  const lines = [
    `${report.file}: ${report.edition} edition, ${count(counts.rows, 'row')}${would}`,
    `  new ${counts.added}, changed ${counts.changed}, confirmed ${counts.confirmed}, same ${counts.same}, no longer listed ${counts.gone}`,
  ]
  if (counts.returned > 0) lines.push(`  listed again after a gap: ${counts.returned}`)
  lines.push(
    ...section(
      'Rejected rows',
      report.rejected.map((problems) => problems.map(describeProblem).join('; ')),
    ),
    ...section('Warnings', report.warnings.map(describeProblem)),
    ...section(
      'Rows that repeat another word for word, taken once',
      report.repeated.map(({ row, sameAs }) => `row ${row} repeats row ${sameAs}`),
    ),
    ...section(
      'Codes this version does not know, kept on the records',
      report.unknownCodes.map(
        ({ code, label, rows }) => `${code} (${label ?? 'not explained in the file'}): ${describeRows(rows)}`,
      ),
    ),
    ...section('Could be several known facilities, taken as new', report.ambiguous.map(describeFacility)),
    ...section(
      'Disputed: a facility, moderator or state says otherwise, and that stands',
      report.disputed.map((item) => `${describeFacility(item)}: ${item.disputes.map(({ field }) => field).join(', ')}`),
    ),
    ...section(
      'Changed',
      report.changed.map((item) => `${describeFacility(item)}: ${item.fields.map(({ field }) => field).join(', ')}`),
    ),
    ...section('No longer listed', report.gone.map(describeFacility)),
  )
  return lines.join('\n')
}

function section(title: string, items: string[]): string[] {
  if (items.length === 0) return []
  const shown = items.slice(0, LISTED).map((item) => `    ${item}`)
  const left = items.length - shown.length
  return [`  ${title}: ${items.length}`, ...shown, ...(left > 0 ? [`    … and ${left} more (--json lists all)`] : [])]
}

function describeProblem({ row, column, value, reason }: RowProblem): string {
  return value ? `row ${row}, ${column}: "${value}" ${reason}` : `row ${row}, ${column}: ${reason}`
}

function describeFacility({ row, name, city, state }: ReportedFacility): string {
  return `row ${row}, ${name} (${city}, ${state})`
}

function describeRows(rows: number[]): string {
  const shown = rows.slice(0, 5).join(', ')
  return `${count(rows.length, 'row')} (${shown}${rows.length > 5 ? ' …' : ''})`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
