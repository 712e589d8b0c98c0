import { chmodSync, mkdtempSync } from 'node:fs'
import pg from 'pg'
import { prepareDatabase } from '#bin/support/prepare.ts'
import { startEmbedded } from '#lib/db/embedded.ts'
import { removeTestCluster, sweepTestClusters, testFolderPrefix } from '#tests/support/sweep.ts'

export type TestCluster = {
  /** Connection URL of the database that nothing but CREATE DATABASE uses. */
  url: string
  stop: () => Promise<void>
}

/**
 * A PostgreSQL for tests, with the migrated template. Inside `npm test` all tests share one, named by TEST_CLUSTER_URL;
 * a test run on its own starts one and throws it away.
 */
export async function openTestCluster(): Promise<TestCluster> {
  const shared = process.env.TEST_CLUSTER_URL
  if (shared) return { url: shared, stop: async () => {} }
  return startTestCluster()
}

/** Starts a PostgreSQL in a temporary folder, fast and forgetful, with the migrated template in it. */
export async function startTestCluster(): Promise<TestCluster> {
  await sweepTestClusters()
  const dataDir = mkdtempSync(testFolderPrefix)
  // mkdtemp closes the folder to others; as root the database runs as another user.
  chmodSync(dataDir, 0o711)
  const database = await startEmbedded({ dataDir, throwaway: true })
  const stop = () => removeTestCluster(dataDir)
  try {
    const admin = database.url('postgres')
    await createFrom(admin, migratedTemplate, 'template1')
    await prepareDatabase(databaseIn(admin, migratedTemplate))
    return { url: admin, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The template with every migration and the vocabulary, and nothing else. */
export const migratedTemplate = 'template_migrated'

/** The URL of another database in the same cluster. */
export function databaseIn(clusterUrl: string, name: string): string {
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return url.href
}

/** Runs `work` on a connection to the cluster. */
export async function onCluster<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Clones a template: 20 ms for the migrated one. */
export function createFrom(clusterUrl: string, name: string, template: string): Promise<unknown> {
  return onCluster(clusterUrl, (client) =>
    client.query(`create database "${name}" template "${template}" strategy file_copy`),
  )
}
