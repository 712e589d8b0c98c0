import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensureClient } from '#bin/support/build.ts'
import { type Claim, claim } from '#bin/support/instance.ts'
import { keptSecretKey } from '#bin/support/secret-key.ts'
import { databaseHome } from '#lib/db/embedded/home.ts'
import { attachEmbedded, startEmbedded } from '#lib/db/embedded.ts'
import { type Environment, pointToDatabase } from '#lib/env.ts'

export type OpenDatabase = { url: string; embedded: boolean; close: () => Promise<void> }

/** A sentence for the person who started a command; it is shown without a stack. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/**
 * Claims the data folder for `up` or `dev`.
 * @throws Refusal when another command holds it
 */
export async function claimFolder(environment: Environment, command: string): Promise<Extract<Claim, { held: true }>> {
  const claimed = await claim(environment.dataDir, { command, pid: process.pid, port: environment.port })
  if (claimed.held) return claimed
  const { by } = claimed
  if (by?.command === 'up' || by?.command === 'dev') {
    throw new Refusal(
      `Level Ground already runs from this folder: http://localhost:${by.port} (npm run ${by.command}, process ${by.pid}).`,
    )
  }
  throw new Refusal(
    by
      ? `npm run ${by.command} (process ${by.pid}) is working on this database. Wait until it ends.`
      : 'Another command is working on this database. Wait until it ends.',
  )
}

/** Starts our own database unless DATABASE_URL names one, and points this process at it. Claim the folder first. */
export async function startDatabase(environment: Environment): Promise<OpenDatabase> {
  if (environment.databaseUrl) {
    pointToDatabase(environment.databaseUrl, environment.databaseReadUrl)
    return { url: environment.databaseUrl, embedded: false, close: async () => {} }
  }
  const { insteadOf, home } = databaseHome(environment.dataDir)
  if (insteadOf && !existsSync(home)) {
    console.log(
      `  Only its owner may enter ${insteadOf}, and PostgreSQL does not run as root: its files go to ${home}.`,
    )
  }
  const database = await startEmbedded({ dataDir: resolve(environment.dataDir) })
  provideSecrets(environment.dataDir)
  pointToDatabase(database.url(), undefined, true)
  return { url: database.url(), embedded: true, close: database.stop }
}

/**
 * The database for a command that needs it for a while (import, migrate): the one `up` runs now, or started for us.
 * @throws Refusal when another such command is at work
 */
export async function openDatabase(environment: Environment, command: string): Promise<OpenDatabase> {
  await ensureClient()
  if (environment.databaseUrl) return startDatabase(environment)
  const claimed = await claim(environment.dataDir, { command, pid: process.pid })
  if (claimed.held) {
    const database = await startDatabase(environment)
    const close = async () => {
      await database.close()
      claimed.release()
    }
    return { ...database, close }
  }
  const running = attachEmbedded(environment.dataDir)
  if (!running || !['up', 'dev'].includes(claimed.by?.command ?? '')) {
    throw new Refusal('Another command is working on this database. Wait until it ends.')
  }
  provideSecrets(environment.dataDir)
  pointToDatabase(running.url(), undefined, true)
  return { url: running.url(), embedded: true, close: async () => {} }
}

/** Gives this process, and those it starts, the secrets of the database that comes along, unless a person has set them. */
function provideSecrets(dataDir: string): void {
  process.env.SECRET_KEY ||= keptSecretKey(dataDir, 'secret-key')
  process.env.HELP_REQUEST_KEY ||= `kept:${keptSecretKey(dataDir, 'help-request-key')}`
}
