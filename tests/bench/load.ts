import { progressBar } from '#bin/support/progress.ts'
import { onCluster } from '#tests/support/cluster.ts'
import { fillCatalogue } from './catalogue/fill.ts'
import type { RunPart } from './frame/context.ts'

const mostSeconds = 300

/** Fills the catalogue up to the programs that were asked for. */
export const run: RunPart = async ({ databaseUrl, scale }, report) => {
  if (scale === null) throw new Error('the real catalogue is not filled up')
  const { seconds, rows } = await onCluster(databaseUrl, (client) =>
    fillCatalogue(client, scale, progressBar('Programs')),
  )
  const time = { value: seconds, unit: 's' } as const
  const memory = { value: process.resourceUsage().maxRSS / 1024, unit: 'MB' } as const
  const row = report.table(
    'Generated catalogue',
    'Real facilities over and over, each round with names, places and phone numbers of their own, loaded by COPY.',
  )
  row('generated and loaded', { rows: { value: rows, unit: '' }, time, 'peak memory': memory })
  report.goal('Load by COPY', time, { atMost: mostSeconds })
}
