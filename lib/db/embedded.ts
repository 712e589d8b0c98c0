import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Account, closedFolderAbove, databaseAccount } from '#lib/db/embedded/account.ts'
import { type Postmaster, runningPostmaster, stopPostmaster } from '#lib/db/embedded/postmaster.ts'
import { findPrograms } from '#lib/db/embedded/programs.ts'

const user = 'level_ground'

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

/**
 * Where the database's files are. As root PostgreSQL runs as another user, and a checkout below a closed folder
 * (as /root) cannot be entered by it: then the files are kept below /var/lib/level-ground.
 */
export function databaseHome(dataDir: string): { home: string; insteadOf?: string } {
  const wanted = resolve(dataDir, 'postgres')
  const closed = closedFolderAbove(wanted, databaseAccount(wanted))
  if (!closed) return { home: wanted }
  const mark = createHash('sha256').update(wanted).digest('hex').slice(0, 8)
  return { home: join('/var/lib/level-ground', `${basename(dirname(resolve(dataDir)))}-${mark}`), insteadOf: closed }
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
    url: (database = user) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
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
  await createDatabase(database, user)
  return database
}

function makeHome(home: string, account: Account): void {
  try {
    mkdirSync(dirname(home), { recursive: true, mode: 0o755 })
    mkdirSync(home, { recursive: true, mode: 0o700 })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(home, account.uid, account.gid)
    chmodSync(home, 0o700)
    if (existsSync(join(home, 'data', 'PG_VERSION'))) readFileSync(join(home, 'password'))
  } catch (error) {
    throw new Error(
      `The database's folder ${home} cannot be used by this user (${(error as Error).message}). ` +
        'Start as the user who made it, or set DATA_DIR to another folder.',
    )
  }
}

function initialise(home: string, account: Account): void {
  const fresh = join(home, 'data.new')
  const passwordFile = join(home, 'password')
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid)
  const { initdb } = findPrograms(home, account)
  const result = spawnSync(
    initdb,
    [
      `--pgdata=${fresh}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account, cwd: home, env: serverEnvironment(), encoding: 'utf8' },
  )
  if (result.status !== 0) {
    throw new Error(`PostgreSQL could not make its files in ${home}:\n${result.stderr || result.error?.message}`)
  }
  renameSync(fresh, join(home, 'data'))
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }
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

async function launch(home: string, account: Account, throwaway: boolean): Promise<Postmaster> {
  const data = join(home, 'data')
  const logPath = join(home, 'log')
  const { postgres } = findPrograms(home, account)
  const deadline = Date.now() + 60_000
  for (;;) {
    const log = openSync(logPath, 'w', 0o600)
    // Its own process group: Ctrl-C in the terminal must reach the website first and the database last.
    const child = spawn(postgres, ['-D', data, ...settings(await freePort(), throwaway)], {
      ...account,
      cwd: home,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    })
    closeSync(log)
    child.unref()
    const running = await ready(child, data, deadline)
    if (running) return running
    const said = readFileSync(logPath, 'utf8').trim()
    // Backends of a killed server need a moment to notice; another program may have taken the port meanwhile.
    const passing = /shared memory block|could not (bind|create any TCP)/.test(said)
    if (!passing || Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start. The end of ${logPath}:\n${said.split('\n').slice(-8).join('\n')}`)
    }
    await sleep(200)
  }
}

function settings(port: number, throwaway: boolean): string[] {
  const values: Record<string, string | number> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(throwaway ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' } : {}),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function ready(child: ChildProcess, data: string, deadline: number): Promise<Postmaster | undefined> {
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  child.once('error', () => {
    ended = true
  })
  while (!ended && Date.now() < deadline) {
    const running = runningPostmaster(data)
    if (running?.ready && running.pid === child.pid) return running
    await sleep(25)
  }
  return undefined
}

/** A port that is free now, on 127.0.0.1. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
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
