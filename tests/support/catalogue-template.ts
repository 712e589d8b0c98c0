import { createFrom, databaseIn, migratedTemplate, onCluster } from '#tests/support/cluster.ts'

const catalogueTemplate = 'template_catalogue'

/**
 * The template with the whole shipped directory and the examples, made by whoever asks first (about 20 seconds).
 * @returns its name
 */
export function ensureCatalogueTemplate(clusterUrl: string): Promise<string> {
  return onCluster(clusterUrl, async (client) => {
    await client.query('select pg_advisory_lock(4711)')
    const found = await client.query('select 1 from pg_database where datname = $1', [catalogueTemplate])
    if (found.rowCount === 0) {
      const raw = `${catalogueTemplate}_raw`
      await client.query(`drop database if exists ${raw}`)
      await createFrom(clusterUrl, raw, migratedTemplate)
      await seed(databaseIn(clusterUrl, raw))
      await client.query(`alter database ${raw} rename to ${catalogueTemplate}`)
    }
    return catalogueTemplate
  })
}

async function seed(databaseUrl: string): Promise<void> {
  const { pointToDatabase } = await import('#lib/env.ts')
  const { disconnect } = await import('#lib/db/client.ts')
  const { seedCatalogue } = await import('#lib/services/seed-catalogue.ts')
  pointToDatabase(databaseUrl)
  try {
    await seedCatalogue({ examples: true, now: new Date() })
  } finally {
    await disconnect()
  }
}
