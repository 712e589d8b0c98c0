import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from '#lib/db/embedded/account.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { serverEnvironment } from '#lib/db/embedded/initialise.ts'
import { type Postmaster, runningPostmaster } from '#lib/db/embedded/postmaster.ts'
import { findPrograms } from '#lib/db/embedded/programs.ts'

/**
 * Starts the server on a free port of this machine and waits until it takes connections.
 * @param throwaway for tests: fast, and its data do not survive a power cut
 * @throws Error with the end of the server's log
 */
export async function launch(home: string, account: Account, throwaway: boolean): Promise<Postmaster> {
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
