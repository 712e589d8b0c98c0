import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '#bin/support/root.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'

export type OwnWebsite = {
  url: string
  /** All that it has written so far. */
  log: () => string
  stop: () => Promise<void>
}

/** A website of the test's own, whose log it can read. It answers, but need not be ready. */
export async function startOwnWebsite(databaseUrl: string): Promise<OwnWebsite> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin', 'serve.ts')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), DATABASE_URL: databaseUrl, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk))
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  for (let waited = 0; waited < 150; waited += 1) {
    const lives = await fetch(`${url}/health/live`).then(
      (response) => response.ok,
      () => false,
    )
    if (lives) return { url, log: () => log, stop }
    await sleep(100)
  }
  await stop()
  throw new Error(`the website did not start:\n${log}`)
}
