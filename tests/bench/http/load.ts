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

/**
 * Requests, and how many a second; milliseconds for one, bytes received for one on average. All of answers with 200;
 * `refused` counts those with 503, which an overload brings, and `bad` has the first with anything else.
 */
export type Measured = {
  requests: number
  perSecond: number
  p50: number
  p99: number
  bytes: number
  refused: number
  bad: string[]
}

export type Load = { measure: (job: Job) => Promise<Measured>; stop: () => Promise<void> }

/** Starts the process that asks, on a core of its own. */
export function startLoad(): Load {
  const { child, stop } = startOn('load', ['--import', 'tsx', join(root, 'tests', 'bench', 'http', 'load-process.ts')])
  return {
    stop,
    async measure(job) {
      child.send(job)
      const [measured] = (await once(child, 'message')) as [Measured]
      if (measured.bad.length > 0) throw new Error(`answered wrongly: ${measured.bad.join(', ')}`)
      return measured
    },
  }
}
