import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** One of our commands that holds the data folder. */
export type Holder = { command: string; pid: number; port?: number }

export type Claim = { held: true; release: () => void } | { held: false; by: Holder | undefined }

/**
 * Claims a data folder for this process, so that two commands do not work on one database.
 * The claim is a local socket: the system takes it back when the process ends, however it ends.
 */
export async function claim(dataDir: string, me: Holder): Promise<Claim> {
  const name = `level-ground-${createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16)}`
  // Linux has names that belong to no file. Elsewhere a file stays after a kill, and is removed when nobody answers.
  const path = process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`)
  const first = await listen(path, me)
  if (first) return first
  const by = await ask(path)
  if (by === 'nobody' && process.platform !== 'linux') {
    rmSync(path, { force: true })
    const second = await listen(path, me)
    if (second) return second
  }
  return { held: false, by: by === 'nobody' ? undefined : by }
}

function listen(path: string, me: Holder): Promise<Claim | undefined> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(JSON.stringify(me)))
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(undefined) : failed(error),
    )
    server.listen(path, () => {
      server.unref()
      done({ held: true, release: () => server.close() })
    })
  })
}

function ask(path: string): Promise<Holder | 'nobody' | undefined> {
  return new Promise((answered) => {
    let text = ''
    const socket = connect(path)
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => answered('nobody'))
    socket.on('close', () => answered(text ? JSON.parse(text) : undefined))
  })
}
