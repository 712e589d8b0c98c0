import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from '#lib/db/embedded/account.ts'
import { findPrograms } from '#lib/db/embedded/programs.ts'

export const databaseUser = 'level_ground'

/**
 * Makes the files of a new cluster, with a password of its own. They get their final name last, so that a start that is
 * killed half-way leaves nothing that looks like a database.
 */
export function initialise(home: string, account: Account): void {
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
      `--username=${databaseUser}`,
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

/** What the server sees of our environment: no locale, no time zone, and none of the PG… variables of the person. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', NODE_ENV: process.env.NODE_ENV }
}
