import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#bin/support/root.ts'

export type WebsiteOptions = {
  port: number
  databaseUrl: string
  databaseReadUrl?: string | undefined
  dev?: boolean
  /** Whether the database is the one that comes along. */
  embedded?: boolean
  /** Variables besides those of this process. */
  settings?: Readonly<Record<string, string>>
}

export type Website = {
  url: string
  /** Resolves when it says that it is ready for visitors. */
  ready: Promise<void>
  /** Resolves with the exit code when the web process ends, by itself or not. */
  ended: Promise<number | null>
  stop: () => Promise<void>
}

/** Whether nobody listens on the port yet. */
export function portIsFree(port: number, host?: string): Promise<boolean> {
  return new Promise((answered) => {
    const server = createServer()
    server.once('error', () => answered(false))
    server.listen(port, host, () => server.close(() => answered(true)))
  })
}

/** Starts the web process. */
export function startWebsite({ port, databaseUrl, databaseReadUrl, dev, embedded, settings }: WebsiteOptions): Website {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin', 'serve.ts'), ...(dev ? ['--dev'] : [])], {
    cwd: root,
    env: {
      ...process.env,
      ...settings,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      LEVEL_GROUND_EMBEDDED: embedded ? '1' : '',
      ...(databaseReadUrl ? { DATABASE_READ_URL: databaseReadUrl } : {}),
    },
    // The channel ("ipc") lets the web process notice when this one is killed. On stdout Next only greets.
    stdio: ['ignore', dev ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const url = `http://localhost:${port}`
  return { url, ended, ready: untilReady(url, child), stop: () => stop(child) }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000
  let last = 'no answer'
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('The website ended while it started.')
    try {
      const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(30_000) })
      last = await response.text()
      if (response.ok) return
    } catch {
      last = 'no answer'
    }
    await sleep(100)
  }
  throw new Error(`The website was not ready within a minute: ${last}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 6000)
  await ended
  clearTimeout(late)
}
