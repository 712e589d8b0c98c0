import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#bin/support/root.ts'
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { loadPlaces } from '#lib/services/load-places.ts'
import type { RunPart } from '#tests/bench/frame/context.ts'
import { createFrom, databaseIn, migratedTemplate, onCluster } from '#tests/support/cluster.ts'

const mostSeconds = 60
const mostMegabytes = 512

/** What `import-once.ts` prints. */
export type ImportMeasured = { seconds: number; megabytes: number; counts: Record<string, number> }

/** Imports the shipped directory: into an empty database, again, and as a newer edition, each in a process of its own. */
export const run: RunPart = async ({ clusterUrl }, report) => {
  const name = `bench_import_${process.pid}`
  await createFrom(clusterUrl, name, migratedTemplate)
  const url = databaseIn(clusterUrl, name)
  try {
    const row = report.table('Import', 'The shipped directory, 12,744 rows.')
    row('places', await measurePlaces(url))
    for (const [title, edition] of [
      ['into an empty catalogue'],
      ['the same file again'],
      ['the same facts as a newer edition', '2024'],
    ] as const) {
      const { seconds, megabytes, counts } = importOnce(url, edition)
      const { added = 0, confirmed = 0, same = 0 } = counts
      row(title, {
        time: { value: seconds, unit: 's' },
        'peak memory': { value: megabytes, unit: 'MB' },
        what: `${added} new, ${confirmed} confirmed, ${same} the same`,
      })
      report.goal(`Import ${title}: time`, { value: seconds, unit: 's' }, { atMost: mostSeconds })
      report.goal(`Import ${title}: memory`, { value: megabytes, unit: 'MB' }, { atMost: mostMegabytes })
    }
  } finally {
    await onCluster(clusterUrl, (client) => client.query(`drop database ${name} with (force)`))
  }
}

async function measurePlaces(databaseUrl: string) {
  await disconnect()
  pointToDatabase(databaseUrl)
  const started = performance.now()
  const places = await loadPlaces()
  const seconds = (performance.now() - started) / 1000
  await disconnect()
  return { time: { value: seconds, unit: 's' }, what: `${places} ZIP codes, cities and states` } as const
}

function importOnce(databaseUrl: string, edition: string | undefined): ImportMeasured {
  const script = join(root, 'tests', 'bench', 'import-once.ts')
  const args = ['--import', 'tsx', script, databaseUrl, ...(edition ? [edition] : [])]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ImportMeasured
}
