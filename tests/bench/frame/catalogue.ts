import { env } from '#lib/env.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, onCluster, openTestCluster } from '#tests/support/cluster.ts'
import type { BenchContext } from './context.ts'

type Prepared = Pick<BenchContext, 'databaseUrl' | 'clusterUrl'> & { close: () => Promise<void> }

/** A cluster with the catalogue that the parts work on: DATABASE_URL's, or the real one in a database of this run's own. */
export async function prepareCatalogue(): Promise<Prepared> {
  const given = env().databaseUrl
  const cluster = await openTestCluster()
  const name = `bench_${process.pid}`
  const close = async () => {
    await onCluster(cluster.url, (client) => client.query(`drop database if exists ${name} with (force)`))
    await cluster.stop()
  }
  try {
    if (!given) await createFrom(cluster.url, name, await ensureCatalogueTemplate(cluster.url))
    return { databaseUrl: given ?? databaseIn(cluster.url, name), clusterUrl: cluster.url, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** How much the catalogue holds now. */
export async function countCatalogue(databaseUrl: string): Promise<Pick<BenchContext, 'facilities' | 'programs'>> {
  const { rows } = await onCluster(databaseUrl, (client) =>
    client.query(
      'select (select count(*)::int from facility) as facilities, (select count(*)::int from program) as programs',
    ),
  )
  return rows[0]
}
