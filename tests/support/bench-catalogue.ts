import { env, pointToDatabase } from '#lib/env.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { databaseIn, startTestCluster } from '#tests/support/cluster.ts'

/** Points lib/db at a full catalogue for a benchmark: DATABASE_URL's, or a throwaway one. Call what it gives at the end. */
export async function benchCatalogue(): Promise<() => Promise<void>> {
  if (env().databaseUrl) return async () => {}
  const cluster = await startTestCluster()
  pointToDatabase(databaseIn(cluster.url, await ensureCatalogueTemplate(cluster.url)))
  return cluster.stop
}
