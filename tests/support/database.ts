import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, migratedTemplate, onCluster } from '#tests/support/cluster.ts'

/** Filled in before the tests of the file run. */
export type TestDatabase = { url: string }

/** An empty database with every migration, for this test file alone. lib/db and the services work on it. */
export function cloneDatabase(): TestDatabase {
  return provideDatabase(async () => migratedTemplate)
}

/** As `cloneDatabase`, with the whole shipped directory, the places and the example facilities in it. */
export function cloneCatalogue(): TestDatabase {
  return provideDatabase(ensureCatalogueTemplate)
}

function provideDatabase(template: (clusterUrl: string) => Promise<string>): TestDatabase {
  const cluster = inject('clusterUrl')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const database = { url: databaseIn(cluster, name) }
  beforeAll(async () => {
    await createFrom(cluster, name, await template(cluster))
    pointToDatabase(database.url)
  })
  afterAll(async () => {
    await disconnect()
    await onCluster(cluster, (client) => client.query(`drop database if exists "${name}" with (force)`))
  })
  return database
}
