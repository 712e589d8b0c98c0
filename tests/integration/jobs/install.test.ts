import { expect, inject, test } from 'vitest'
import { prepareDatabase } from '#bin/support/prepare.ts'
import { createFrom, databaseIn, onCluster } from '#tests/support/cluster.ts'

test('processes that start together on an empty database install the job queue once', async () => {
  const cluster = inject('clusterUrl')
  const name = `test_install_${process.pid}`
  const url = databaseIn(cluster, name)
  await createFrom(cluster, name, 'template1')
  try {
    await Promise.all([1, 2, 3].map(() => prepareDatabase(url)))
    const installed = await onCluster(url, (client) =>
      client.query('select count(*)::int as count, max(id) as newest from graphile_worker.migrations'),
    )
    expect(installed.rows[0].count).toBe(installed.rows[0].newest)
    expect(await prepareDatabase(url)).toBe('up to date')
  } finally {
    await onCluster(cluster, (client) => client.query(`drop database "${name}" with (force)`))
  }
})
