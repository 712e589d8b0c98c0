import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A secret of the database that comes along: made once, kept beside it, and readable by its owner alone.
 * @param dataDir where `up` keeps its files
 * @param name of its file there
 */
export function keptSecretKey(dataDir: string, name: 'secret-key' | 'help-request-key'): string {
  const file = join(dataDir, name)
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
