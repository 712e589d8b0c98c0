import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

export type BreakablePath = {
  /** The database as it is reached over this path. */
  url: string
  /** Breaks every connection and takes no more, as a server that restarts does. */
  cut: () => Promise<void>
  mend: () => Promise<void>
}

/** A way to a database that a test can cut and mend. */
export async function openBreakablePath(databaseUrl: string): Promise<BreakablePath> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let server: Server
  let port = 0
  const listen = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const socket of [near, far]) sockets.add(socket.on('error', () => {}))
      near.pipe(far)
      far.pipe(near)
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  }
  await listen()
  const url = new URL(databaseUrl)
  url.host = `127.0.0.1:${port}`
  return {
    url: url.href,
    mend: listen,
    async cut() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      sockets.clear()
      await closed
    },
  }
}
