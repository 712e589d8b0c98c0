import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system user PostgreSQL runs as: undefined ids mean "as we are". PostgreSQL refuses to run as root. */
export type Account = { uid?: number; gid?: number }

/**
 * Whom the database runs as. As root, the owner of data that already exists, else `postgres`, else `nobody`.
 * @param dataDirectory where the data is or will be
 */
export function databaseAccount(dataDirectory: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return systemUser('postgres') ?? systemUser('nobody') ?? { uid: 65_534, gid: 65_534 }
}

function systemUser(name: string): Account | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

/**
 * The first folder above `path` (nearest to the root) that the account may not enter, for example `/root`.
 * Folders that do not exist yet do not count: we make them.
 */
export function closedFolderAbove(path: string, account: Account): string | undefined {
  const parent = dirname(path)
  if (account.uid === undefined || parent === path) return undefined
  const higher = closedFolderAbove(parent, account)
  if (higher) return higher
  const folder = statSync(parent, { throwIfNoEntry: false })
  if (!folder) return undefined
  const shift = folder.uid === account.uid ? 6 : folder.gid === account.gid ? 3 : 0
  return (folder.mode >> shift) & 1 ? undefined : parent
}
