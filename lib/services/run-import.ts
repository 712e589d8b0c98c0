import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type pg from 'pg'
import { isKnownCode } from '#lib/catalogue/facts.ts'
import { dateEdition, type Edition, parseEdition } from '#lib/catalogue/import-statement.ts'
import { toListingFacts } from '#lib/catalogue/listing-facts.ts'
import type { Locator } from '#lib/catalogue/locations.ts'
import { assignOrganizations } from '#lib/catalogue/organizations.ts'
import {
  fingerprintRow,
  type ImportPlan,
  type IncomingRow,
  listingsToCompare,
  matchRows,
  planImport,
} from '#lib/catalogue/plan-import.ts'
import { type RowsRead, readRows } from '#lib/catalogue/read-rows.ts'
import { readSourceFile } from '#lib/catalogue/readers/read-source-file.ts'
import { FileRefused, type SourceFile, type SourceReading } from '#lib/catalogue/readers/source-file.ts'
import { type ImportReport, reportImport } from '#lib/catalogue/report.ts'
import { pool } from '#lib/db/client.ts'
import { applyPlan } from '#lib/db/import/apply-plan.ts'
import {
  findNewestEdition,
  finishImportRun,
  insertImportRun,
  lockImports,
  saveSourceCodes,
  unlockImports,
} from '#lib/db/import/runs.ts'
import { readStoredListings, readStoredRecords, readTakenSlugs } from '#lib/db/import/stored.ts'
import { readShippedLocator } from '#lib/services/shipped-data.ts'

const MAX_FILE_BYTES = 64_000_000
/** A file that drops this share of the catalogue is a part of an edition, not an edition. */
const MAX_GONE_SHARE = 0.4

export type ImportOptions = {
  /** `2024` or an ISO day; overrides what the file says of itself. */
  edition?: string | undefined
  dryRun?: boolean
  onProgress?: (done: number, total: number) => void
}

/** The import cannot be done; the message is a sentence for the person who asked for it. Nothing was written. */
export class ImportRefused extends Error {
  override name = 'ImportRefused'
}

/**
 * Imports one edition of the federal directory from a file into the catalogue, and reports what became of every row.
 * Running it twice changes nothing; cut short, it is completed by running it again; a dry run writes nothing at all.
 * Throws FileRefused or ImportRefused, with a sentence and before anything is written.
 */
export async function runImport(path: string, options: ImportOptions = {}): Promise<ImportReport> {
  const file = await readFileBounded(path)
  const reading = await readSourceFile(file)
  const edition = decideEdition(file, reading, options.edition)
  const read = await readRows(reading)
  if (read.rows.length === 0)
    throw new FileRefused(file, `none of its ${read.total} rows can be used; a directory has facilities.`)
  const rows = describeRows(read, await readShippedLocator())

  const client = await pool().connect()
  try {
    const locked = await lockImports(client)
    if (!locked) throw new ImportRefused('Another import is running on this database; wait until it has ended.')
    try {
      const plan = await planAgainstStored(client, edition, rows, file.name)
      const report = reportImport(
        { file: file.name, format: reading.format, dryRun: options.dryRun ?? false },
        read,
        plan,
      )
      if (!options.dryRun)
        await writeImport(client, file, reading, read, plan, report, options.onProgress ?? (() => {}))
      return report
    } finally {
      await unlockImports(client)
    }
  } finally {
    client.release()
  }
}

async function readFileBounded(path: string): Promise<SourceFile> {
  const name = basename(path)
  const handle = await open(path).catch(() => {
    throw new FileRefused({ name: path }, 'there is no such file, or it may not be read.')
  })
  try {
    const { size } = await handle.stat()
    if (size > MAX_FILE_BYTES) {
      throw new FileRefused(
        { name },
        `it has ${Math.round(size / 1e6)} MB; a directory file has less than ${MAX_FILE_BYTES / 1e6} MB.`,
      )
    }
    return { name, bytes: await handle.readFile() }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused({ name }, 'it cannot be read as a file.')
  } finally {
    await handle.close()
  }
}

function decideEdition(file: SourceFile, { edition, savedOn }: SourceReading, asked: string | undefined): Edition {
  const decided = asked ?? edition
  if (!decided)
    throw new FileRefused(
      file,
      'neither its title nor its name says which year it is; add --edition, for example --edition 2024.',
    )
  const parsed = parseEdition(decided)
  if (!parsed) throw new ImportRefused(`"${decided}" is no edition; write a year such as --edition 2024.`)
  return dateEdition(parsed, savedOn)
}

function describeRows({ rows }: RowsRead, locate: Locator): IncomingRow[] {
  const organizations = assignOrganizations(rows)
  return rows.map((row, index) => {
    const facts = toListingFacts(row, locate(row), organizations[index] ?? null)
    return { row, facts, fingerprint: fingerprintRow(row, facts) }
  })
}

async function planAgainstStored(
  client: pg.PoolClient,
  edition: Edition,
  rows: IncomingRow[],
  fileName: string,
): Promise<ImportPlan> {
  const newest = await findNewestEdition(client)
  if (newest && edition.edition < newest) {
    throw new ImportRefused(
      `${fileName} is the ${edition.edition} edition, and the catalogue already holds the ${newest} edition; an older one would undo newer facts, so it is not imported.`,
    )
  }
  const records = await readStoredRecords(client)
  const matching = matchRows(records, rows)
  const listings = await readStoredListings(client, listingsToCompare(records, rows, matching, edition.edition))
  const takenSlugs = await readTakenSlugs(client)
  const plan = planImport({ edition, records, rows, matching, listings, takenSlugs })
  const listed = records.filter(({ goneSince }) => goneSince === null).length
  if (plan.gone.length > listed * MAX_GONE_SHARE && plan.gone.length > 1) {
    throw new ImportRefused(
      `${fileName} lacks ${plan.gone.length} of the ${listed} facilities the catalogue lists, so it is only a part of an edition; a whole edition is expected.`,
    )
  }
  return plan
}

async function writeImport(
  client: pg.PoolClient,
  file: SourceFile,
  reading: SourceReading,
  read: RowsRead,
  plan: ImportPlan,
  report: ImportReport,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { edition } = plan.edition
  const fileSha256 = createHash('sha256').update(file.bytes).digest('hex')
  const runId = await insertImportRun(client, { edition, fileName: file.name, fileSha256 })
  const { counts, ...details } = report
  try {
    await saveSourceCodes(client, listCodes(reading, read), edition)
    await applyPlan(client, plan, runId, onProgress)
    await finishImportRun(client, runId, { status: 'finished', counts, report: details })
  } catch (error) {
    await finishImportRun(client, runId, { status: 'failed', counts, report: {} }).catch(() => {})
    throw error
  }
}

function listCodes({ codes }: SourceReading, { unknownCodes }: RowsRead) {
  const explained = new Set(codes.map(({ code }) => code))
  const unexplained = unknownCodes.filter(({ code }) => !explained.has(code)).map(({ code }) => ({ code }))
  return [...codes, ...unexplained].map((code) => ({ ...code, known: isKnownCode(code.code) }))
}
