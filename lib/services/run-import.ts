import type pg from 'pg'
import { isKnownCode } from '#lib/catalogue/facts.ts'
import { type ImportPlan, listingsToCompare, matchRows, planImport } from '#lib/catalogue/plan-import.ts'
import { type ImportReport, reportImport } from '#lib/catalogue/report.ts'
import { pool } from '#lib/db/client.ts'
import { applyPlan } from '#lib/db/import/apply-plan.ts'
import {
  analyzeCatalogue,
  findNewestEdition,
  finishImportRun,
  insertImportRun,
  lockImports,
  saveSourceCodes,
  unlockImports,
} from '#lib/db/import/runs.ts'
import { readStoredListings, readStoredRecords, readTakenSlugs } from '#lib/db/import/stored.ts'
import { ImportRefused, readSource, type Source, type SourceOptions } from '#lib/services/read-source.ts'

/** A file that drops this share of the catalogue is a part of an edition, not an edition. */
const MAX_GONE_SHARE = 0.4

export type ImportOptions = SourceOptions & {
  dryRun?: boolean
  onProgress?: (done: number, total: number) => void
}

/**
 * Imports one edition of the federal directory from a file into the catalogue, and reports what became of every row.
 * Running it twice changes nothing; cut short, it is completed by running it again; a dry run writes nothing at all.
 * Throws FileRefused or ImportRefused, with a sentence and before anything is written.
 */
export async function runImport(path: string, options: ImportOptions = {}): Promise<ImportReport> {
  const source = await readSource(path, options)
  return withImportLock(async (client) => {
    const plan = await planAgainstStored(client, source)
    const about = { file: source.fileName, format: source.format, dryRun: options.dryRun ?? false }
    const report = reportImport(about, source.read, plan)
    if (!options.dryRun) await writeImport(client, source, plan, report, options.onProgress ?? (() => {}))
    return report
  })
}

async function withImportLock<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool().connect()
  let broken = false
  try {
    const locked = await lockImports(client)
    if (!locked) throw new ImportRefused('Another import is running on this database; wait until it has ended.')
    try {
      return await work(client)
    } finally {
      // A connection that cannot be asked any more is closed, which frees the lock as well.
      await unlockImports(client).catch(() => {
        broken = true
      })
    }
  } finally {
    client.release(broken)
  }
}

async function planAgainstStored(client: pg.PoolClient, { fileName, edition, rows }: Source): Promise<ImportPlan> {
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
  source: Source,
  plan: ImportPlan,
  report: ImportReport,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { fileName, fileSha256 } = source
  const { edition } = source.edition
  const runId = await insertImportRun(client, { edition, fileName, fileSha256 })
  // What changed field by field is in the audit; the run keeps the rest.
  const { counts, changed: _, ...details } = report
  try {
    await saveSourceCodes(client, listCodes(source), edition)
    await applyPlan(client, plan, runId, onProgress)
    if (report.counts.same < report.counts.rows / 2) await analyzeCatalogue(client)
    await finishImportRun(client, runId, { status: 'finished', counts, report: details })
  } catch (error) {
    await finishImportRun(client, runId, { status: 'failed', counts, report: {} }).catch(() => {})
    throw error
  }
}

function listCodes({ codes, read }: Source) {
  const explained = new Set(codes.map(({ code }) => code))
  const unexplained = read.unknownCodes.filter(({ code }) => !explained.has(code)).map(({ code }) => ({ code }))
  return [...codes, ...unexplained].map((code) => ({ ...code, known: isKnownCode(code.code) }))
}
