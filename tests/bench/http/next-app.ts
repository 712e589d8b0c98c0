import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute } from '#bin/support/execute.ts'
import { root } from '#bin/support/root.ts'
import { fingerprint } from '#bin/support/sources.ts'

const folder = 'tests/bench/http/next-app'
const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')

/** Builds the application of constants, unless it is built already. `trees` is a file that it may read meanwhile. */
export async function buildNextApp(trees: string): Promise<void> {
  const stamp = join(root, folder, '.next', 'built-from')
  const mark = fingerprint([`${folder}/app`, `${folder}/next.config.js`, 'node_modules/next/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return
  await execute(process.execPath, [next, 'build', join(root, folder)], {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BENCH_TREES: trees,
  })
  writeFileSync(stamp, mark)
}

/** How Next itself serves it. */
export const nextAppCommand = (port: number): string[] => [
  next,
  'start',
  join(root, folder),
  '--port',
  String(port),
  '--hostname',
  '127.0.0.1',
]
