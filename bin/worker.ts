// npm run worker: the jobs alone, without the website: mails, reminders, and what has run out. For a database of yours.
import { Refusal } from '#bin/support/database.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { run } from '#bin/support/run.ts'

await run(async () => {
  const { databaseUrl } = loadEnvironment()
  if (!databaseUrl)
    throw new Refusal('npm run worker needs DATABASE_URL. npm run up and npm run dev bring a worker along.')
  const { startWorker } = await import('#lib/jobs/worker.ts')
  const { disconnect } = await import('#lib/db/client.ts')
  const worker = startWorker()
  console.log('The worker runs. Ctrl-C stops it.')
  await new Promise<void>((told) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(signal, () => told())
  })
  await worker.stop()
  await disconnect()
  process.exit(0)
})
