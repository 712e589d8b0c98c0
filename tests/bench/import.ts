// Imports the shipped national directory: into an empty database, again, and as a newer edition. Each import is a process
// of its own; time and peak memory are printed beside the targets. Run it with: npx tsx tests/bench/import.ts
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { loadPlaces } from '#lib/services/load-places.ts'
import { runImport } from '#lib/services/run-import.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import { createFrom, databaseIn, migratedTemplate, startTestCluster } from '#tests/support/cluster.ts'

const TARGET_SECONDS = 60
const TARGET_MEGABYTES = 512

type Measured = { seconds: number; megabytes: number; counts: Record<string, number> }

/** What a child process does: one import into the database it is given. */
async function importOnce(databaseUrl: string, edition: string | undefined): Promise<void> {
  pointToDatabase(databaseUrl)
  const started = performance.now()
  const { counts } = await runImport(SHIPPED_WORKBOOK, { edition })
  const seconds = (performance.now() - started) / 1000
  await disconnect()
  console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, counts } satisfies Measured))
}

function measure(databaseUrl: string, edition?: string): Measured {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), databaseUrl, ...(edition ? [edition] : [])]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured
}

async function compare(): Promise<void> {
  const cluster = await startTestCluster()
  try {
    await createFrom(cluster.url, 'bench_import', migratedTemplate)
    const url = databaseIn(cluster.url, 'bench_import')
    pointToDatabase(url)
    const started = performance.now()
    const places = await loadPlaces()
    await disconnect()
    console.log(`${places} places in ${((performance.now() - started) / 1000).toFixed(1)} s`)

    const runs = { empty: measure(url), 'the same again': measure(url), 'newer edition': measure(url, '2024') }
    console.log(`12,744 rows; targets: ${TARGET_SECONDS} s and ${TARGET_MEGABYTES} MB`)
    for (const [name, { seconds, megabytes, counts }] of Object.entries(runs)) {
      const { added, confirmed, same } = counts
      console.log(
        `${name.padEnd(16)}${seconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(6)} MB   new ${added}, confirmed ${confirmed}, same ${same}`,
      )
      if (seconds > TARGET_SECONDS || megabytes > TARGET_MEGABYTES) process.exitCode = 1
    }
  } finally {
    await cluster.stop()
  }
}

const [databaseUrl, edition] = process.argv.slice(2)
await (databaseUrl ? importOnce(databaseUrl, edition) : compare())
