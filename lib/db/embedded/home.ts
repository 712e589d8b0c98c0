import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Account, closedFolderAbove, databaseAccount } from '#lib/db/embedded/account.ts'

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

/**
 * Makes the folder of the database, which nobody but its account may open.
 * @throws Error with a way out when it belongs to somebody else
 */
export function makeHome(home: string, account: Account): void {
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
