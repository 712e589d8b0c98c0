import type { TestProject } from 'vitest/node'
import { ensureClient } from '#bin/support/build.ts'
import { openTestCluster } from '#tests/support/cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string
  }
}

/** Once for a run of the integration tests: the cluster whose templates they clone. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureClient()
  const cluster = await openTestCluster()
  project.provide('clusterUrl', cluster.url)
  return cluster.stop
}
