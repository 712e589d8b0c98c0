import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '#bin/support/root.ts'
import type { BenchContext } from './context.ts'
import type { Goal, Table } from './report.ts'

/** What a part found out, and how long it took; `failed` when it ended with an error, which it has printed. */
export type PartResult = { seconds: number; failed: boolean; tables: Table[]; goals: Goal[] }

const nodeFlags = ['--expose-gc', '--max-old-space-size=12288', '--import', 'tsx']

/** Runs a part in a process of its own. */
export async function runPart(name: string, context: BenchContext): Promise<PartResult> {
  const started = performance.now()
  const script = join(root, 'tests', 'bench', 'frame', 'part-process.ts')
  const child = spawn(process.execPath, [...nodeFlags, script, name, JSON.stringify(context)], {
    cwd: root,
    // Progress goes to stderr: stdout is the report.
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  })
  let found: Pick<PartResult, 'tables' | 'goals'> = { tables: [], goals: [] }
  child.on('message', (message) => {
    found = message as typeof found
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  const [code] = (await once(child, 'close')) as [number | null]
  process.off('exit', stop)
  return { seconds: (performance.now() - started) / 1000, failed: code !== 0, ...found }
}
