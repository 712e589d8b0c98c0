import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '#bin/support/root.ts'

const folder = join(root, 'tests', 'bench', 'peers', 'packages')

/** Installs the peers on first use (about two minutes: SQLite is compiled), and when their versions change. */
export function installPeers(): void {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const mark = join(folder, 'node_modules', '.installed')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.log('  Installing the peers, and compiling SQLite …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' })
  writeFileSync(mark, lock)
}

/** A peer's module; untyped, so that the types can be checked without it. */
export function loadPeer(name: string): unknown {
  return createRequire(join(folder, 'package.json'))(name)
}
