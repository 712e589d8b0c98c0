// Asks one server for pages as fast as it answers: a process of its own, on another core than the server.
import { Connection } from './connection.ts'
import type { Job, Measured } from './load.ts'

process.on('message', async (job: Job) => process.send?.(await measure(job)))
process.on('disconnect', () => process.exit(0))

async function measure({ port, paths, connections, seconds, headers }: Job): Promise<Measured> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const asked = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${lines.join('')}\r\n`))
  const times: number[] = []
  const bad: string[] = []
  let bytes = 0
  let refused = 0
  let next = 0
  const started = performance.now()
  const end = started + seconds * 1000
  const work = async () => {
    const connection = await Connection.open(port)
    while (performance.now() < end) {
      const at = next++ % asked.length
      const from = performance.now()
      const reply = await connection.ask(asked[at] as Buffer)
      bytes += reply.bytes
      if (reply.status === 200) times.push(performance.now() - from)
      else if (reply.status === 503) refused += 1
      else bad.push(`${reply.status} ${paths[at]}`)
    }
    connection.close()
  }
  await Promise.all(Array.from({ length: connections }, work))
  const taken = (performance.now() - started) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  const requests = times.length
  return {
    requests,
    perSecond: requests / taken,
    p50: at(0.5),
    p99: at(0.99),
    bytes: bytes / (requests + refused),
    refused,
    bad: bad.slice(0, 3),
  }
}
