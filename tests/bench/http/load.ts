import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '#bin/support/root.ts'
import { startOn } from './processes.ts'

/** What is asked for: the paths in turn, over that many connections at once. */
export type Job = {
  port: number
  paths: readonly string[]
  connections: number
  seconds: number
  headers: Readonly<Record<string, string>>
}

/** Requests a second, milliseconds for one, bytes received for one on average; the first answers that were not 200. */
export type Measured = { perSecond: number; p50: number; p99: number; bytes: number; bad: string[] }

export type Load = { measure: (job: Job) => Promise<Measured>; stop: () => Promise<void> }

/** Starts the process that asks, on a core of its own. */
export function startLoad(): Load {
  const { child, stop } = startOn('load', ['--import', 'tsx', join(root, 'tests', 'bench', 'http', 'load-process.ts')])
  return {
    stop,
    async measure(job) {
      child.send(job)
      const [measured] = (await once(child, 'message')) as [Measured]
      if (measured.bad.length > 0) throw new Error(`not answered with 200: ${measured.bad.join(', ')}`)
      return measured
    },
  }
}
