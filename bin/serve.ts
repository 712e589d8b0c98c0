// The website alone, without starting a database: `npm run up` and `npm run dev` start it, and so may a service manager.
import { createServer } from 'node:http'
import { format } from 'node:util'
import { loadEnvironment, root } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'
import { provideMarkupWriter } from '#components/layout/markup-writer.ts'
import { databaseAnswers } from '#lib/db/client.ts'
import { log } from '#lib/log.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { catalogueState } from '#lib/services/catalogue-index.ts'
import { createFront } from '#lib/web/front.ts'
import { KeptPages } from '#lib/web/kept-pages.ts'
import { openStreetMap } from '#lib/web/street-map/street-map.ts'

const secondsToFinish = 4
/** Room for some six thousand pages. */
const keptBytes = 48 * 2 ** 20

/** What public pages are made of: the catalogue, and today's date for ages and "may be out of date". */
function pageSources(): string | null {
  const catalogue = catalogueState()
  return catalogue && `${catalogue} ${isoDay(new Date())}`
}

await run(async () => {
  const environment = loadEnvironment()
  const { port, host, siteUrl, secretKey, trustedProxies } = environment
  const { databaseUrl, databaseReadUrl, streetMap: source } = environment
  const dev = process.argv.includes('--dev')
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const streetMap = await openStreetMap(source)
  const { default: next } = await import('next')
  // React chooses its production build when it is loaded.
  const { renderToStaticMarkup } = await import('react-dom/server')
  if (!dev) provideMarkupWriter(renderToStaticMarkup)
  const server = createServer()
  // What Next reports goes through our log, which leaves out query strings.
  if (!dev) console.error = (...parts: unknown[]) => log.error(format(...parts))
  const app = next({ dev, dir: root, port, hostname: host ?? 'localhost', httpServer: server })
  await app.prepare()
  const handle = app.getRequestHandler()
  // A page read from a replica may be older than the version this process knows of: nobody could tell that it is fresh.
  const kept = dev || databaseReadUrl !== databaseUrl ? undefined : new KeptPages(pageSources, keptBytes)
  server.on('request', createFront({ handle, dev, siteUrl, databaseAnswers, kept, streetMap, trustedProxies }))
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken =
      error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run up` : error.message
    process.stderr.write(`${taken}\n`)
    process.exit(1)
  })
  server.listen(port, host, () => {
    log.debug('listening', { port })
    if (!secretKey) log.warn('SECRET_KEY is not set: nobody can sign in')
    // The first request builds the search index; no visitor should be the one who waits for it.
    fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => {})
  })

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close(() => process.exit(0))
    // A connection that is kept alive after its answer would hold the door open.
    setInterval(() => server.closeIdleConnections(), 50)
    setTimeout(() => process.exit(0), secondsToFinish * 1000)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, stop)
})
