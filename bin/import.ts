// npm run import -- FILE [--edition 2024] [--dry-run] [--json]: brings an edition of the federal directory into the catalogue.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase, Refusal } from '#bin/support/database.ts'
import { prepareDatabase } from '#bin/support/prepare.ts'
import { progressBar } from '#bin/support/progress.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'
import { describeReport } from '#lib/catalogue/report.ts'

const USAGE = 'npm run import -- FILE [--edition 2024] [--dry-run] [--json]'

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { edition: { type: 'string' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    })
    if (positionals.length === 1 && positionals[0]) {
      // npm runs us in the checkout; INIT_CWD is where the person is.
      return { ...values, file: resolve(process.env.INIT_CWD ?? '.', positionals[0]) }
    }
  } catch {}
  throw new Refusal(`Name one file to import: ${USAGE}`)
}

/** What the person can mend, as a sentence. */
function explain(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'FileRefused' || error.name === 'ImportRefused') return new Refusal(error.message)
  // A dry run writes nothing, so it does not set up a database either: 42P01 is "no such table".
  if ((error as { code?: string }).code === '42P01') {
    return new Refusal('This database has no catalogue yet. Run "npm run migrate" first, or import without --dry-run.')
  }
  return error
}

await run(async () => {
  const { file, edition, json, 'dry-run': dryRun = false } = readArguments()
  const database = await openDatabase(loadEnvironment(), 'import')
  const { runImport } = await import('#lib/services/run-import.ts')
  const { loadPlaces } = await import('#lib/services/load-places.ts')
  const { disconnect } = await import('#lib/db/client.ts')
  try {
    if (!dryRun) {
      await prepareDatabase(database.url)
      await loadPlaces()
    }
    const onProgress = json ? undefined : progressBar('Importing')
    const report = await runImport(file, { edition, dryRun, ...(onProgress ? { onProgress } : {}) })
    console.log(json ? JSON.stringify(report, null, 2) : `\n${describeReport(report)}`)
  } catch (error) {
    throw explain(error)
  } finally {
    await disconnect()
    await database.close()
  }
})
