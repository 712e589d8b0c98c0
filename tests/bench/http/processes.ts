import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#bin/support/root.ts'

/** The server has a core to itself where the system can hold it there; what asks is on the other. */
const cores = { server: '0', load: '1' } as const
const canPin = cpus().length > 1 && spawnSync('taskset', ['--version']).status === 0

export type Started = { child: ChildProcess; stop: () => Promise<void> }

export type Server = Started & { port: number }

/** Starts a Node process on one of the two cores. */
export function startOn(core: keyof typeof cores, args: readonly string[], more: Record<string, string> = {}): Started {
  const [file, ...first] = canPin ? ['taskset', '-c', cores[core], process.execPath] : [process.execPath]
  const child = spawn(file as string, [...first, ...args], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LOG_LEVEL: 'error', ...more },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { child, stop }
}

/** Waits until a server answers a path with 200. */
export async function untilAnswers({ port, child }: Server, path: string): Promise<void> {
  for (let waited = 0; waited < 600; waited += 1) {
    if (child.exitCode !== null) throw new Error('a server of the benchmark ended while it started')
    const ok = await fetch(`http://127.0.0.1:${port}${path}`).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await sleep(100)
  }
  throw new Error(`${path} was not answered within a minute`)
}

/** What a process holds in memory, in MB; null where the system does not say. */
export function memoryOf({ child }: Started): { now: number; most: number } | null {
  const status = readProcess(child, 'status')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status ?? '')?.[1]) / 1024
  return status === null ? null : { now: read('VmRSS'), most: read('VmHWM') }
}

/** Processor time a process has taken so far with all its threads, in ms; null where the system does not say. */
export function processorTimeOf({ child }: Started): number | null {
  const stat = readProcess(child, 'stat')
  // Counted behind the name, which may hold anything: user and system time in hundredths of a second.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields ? (Number(fields[11]) + Number(fields[12])) * 10 : null
}

function readProcess({ pid }: ChildProcess, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}
