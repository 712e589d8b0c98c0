import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseHome } from '#lib/db/embedded/home.ts'
import { isAlive } from '#lib/db/embedded/postmaster.ts'
import { attachEmbedded } from '#lib/db/embedded.ts'

const folderName = /^level-ground-test-(\d+)-/

/** How the folder of a test cluster begins: the process that made it is in its name. */
export const testFolderPrefix = join(tmpdir(), `level-ground-test-${process.pid}-`)

/** Stops and removes the test clusters of processes that were killed before they could do it. */
export async function sweepTestClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const maker = Number(folderName.exec(name)?.[1] ?? 0)
    if (maker === 0 || isAlive(maker)) continue
    await removeTestCluster(join(tmpdir(), name))
  }
}

/** Stops the cluster in a test folder, if it runs, and removes everything of it. */
export async function removeTestCluster(dataDir: string): Promise<void> {
  await attachEmbedded(dataDir)?.stop()
  rmSync(databaseHome(dataDir).home, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
}
