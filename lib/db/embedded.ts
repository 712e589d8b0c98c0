import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { databaseAccount } from '#lib/db/embedded/account.ts'
import { databaseHome, makeHome } from '#lib/db/embedded/home.ts'
import { databaseUser, initialise } from '#lib/db/embedded/initialise.ts'
import { launch } from '#lib/db/embedded/launch.ts'
import { type Postmaster, runningPostmaster, stopPostmaster } from '#lib/db/embedded/postmaster.ts'

export type EmbeddedDatabase = {
  /** Connection URL of a database in the cluster; `level_ground` exists. */
  url: (database?: string) => string
  home: string
  /** Stops the server; what was committed stays. */
  stop: () => Promise<void>
}

export type EmbeddedOptions = {
  /** The folder of our data: the database lives in `postgres` inside it. */
  dataDir: string
  /** Only for tests: faster, and loses data when the machine stops. */
  throwaway?: boolean
}

/** The embedded database that another of our commands runs on these files now, or undefined. */
export function attachEmbedded(dataDir: string): EmbeddedDatabase | undefined {
  const { home } = databaseHome(dataDir)
  const running = runningPostmaster(join(home, 'data'))
  return running?.ready ? reach(home, running) : undefined
}

function reach(home: string, { pid, port }: Postmaster): EmbeddedDatabase {
  const password = readFileSync(join(home, 'password'), 'utf8')
  return {
    home,
    url: (database = databaseUser) => `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`,
    stop: () => stopPostmaster(pid),
  }
}

/**
 * Starts our own PostgreSQL on a free port of 127.0.0.1, making its files when there are none. A server left running
 * by a killed process is taken over. As root it runs as `postgres` or `nobody`.
 * @throws Error in plain words, with the end of the server's log when it does not start
 */
export async function startEmbedded({ dataDir, throwaway = false }: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { home } = databaseHome(dataDir)
  const account = databaseAccount(home)
  makeHome(home, account)
  const data = join(home, 'data')
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(home, account)

  const left = await settled(data)
  const running = left ?? (await launch(home, account, throwaway))
  const database = reach(home, running)
  await createDatabase(database, databaseUser)
  return database
}

/** A server that is there already and starting or stopping: waits until it has made up its mind. */
async function settled(data: string): Promise<Postmaster | undefined> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const running = runningPostmaster(data)
    if (!running) break
    if (running.ready) return running
    if (Date.now() > deadline) {
      await stopPostmaster(running.pid)
      break
    }
    await sleep(50)
  }
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return undefined
}

async function createDatabase(database: EmbeddedDatabase, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url('postgres') })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
