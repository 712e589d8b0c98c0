import { env } from '#lib/env.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, onCluster, openTestCluster } from '#tests/support/cluster.ts'
import type { BenchContext } from './context.ts'

type Prepared = { context: BenchContext; close: () => Promise<void> }

/** A cluster with the catalogue that the parts work on: DATABASE_URL's, or the real one in a database of this run's own. */
export async function prepareCatalogue(scale: number | null): Promise<Prepared> {
  const given = env().databaseUrl
  const cluster = await openTestCluster()
  const name = `bench_${process.pid}`
  const close = async () => {
    await onCluster(cluster.url, (client) => client.query(`drop database if exists ${name} with (force)`))
    await cluster.stop()
  }
  try {
    if (!given) await createFrom(cluster.url, name, await ensureCatalogueTemplate(cluster.url))
    const databaseUrl = given ?? databaseIn(cluster.url, name)
    return { context: { databaseUrl, clusterUrl: cluster.url, scale, ...(await count(databaseUrl)) }, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function count(databaseUrl: string): Promise<{ facilities: number; programs: number }> {
  const { rows } = await onCluster(databaseUrl, (client) =>
    client.query(
      'select (select count(*)::int from facility) as facilities, (select count(*)::int from program) as programs',
    ),
  )
  return rows[0]
}
