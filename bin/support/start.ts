import { ensureBuild, ensureClient } from '#bin/support/build.ts'
import { claimFolder, Refusal, startDatabase } from '#bin/support/database.ts'
import { progressBar } from '#bin/support/progress.ts'
import { loadEnvironment } from '#bin/support/root.ts'
import { step } from '#bin/support/step.ts'
import { portIsFree, startWebsite, type Website } from '#bin/support/website.ts'
import { databaseHome } from '#lib/db/embedded/home.ts'
import type { Environment } from '#lib/env.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const

/** Everything from the database to the open website, and back again when told to stop. */
export async function start(command: 'up' | 'dev'): Promise<void> {
  const environment = loadEnvironment()
  const { port, host } = environment
  const folder = await claimFolder(environment, command)
  if (!(await portIsFree(port, host))) {
    throw new Refusal(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm run ${command}`)
  }

  const undo: (() => Promise<void> | void)[] = [folder.release]
  const told = stopSignal()
  try {
    const website = await Promise.race([open(command, environment, undo), told.then(() => undefined)])
    if (website) {
      announce(website.url, environment)
      const code = await Promise.race([website.ended, told])
      if (code !== 'stop') throw new Error(`The website ended by itself (code ${code}).`)
    }
    console.log('\nStopping.')
  } finally {
    for (const each of undo.reverse()) await each()
  }
  process.exit(0)
}

async function open(
  command: 'up' | 'dev',
  environment: Environment,
  undo: (() => Promise<void> | void)[],
): Promise<Website> {
  console.log('Level Ground')
  await step('Preparing the database client', async () => ((await ensureClient()) ? '' : 'up to date'))
  const database = await step('Starting the database', () => {
    const starting = startDatabase(environment)
    undo.push(async () => (await starting).close())
    return starting
  })
  await step('Applying migrations', async () => {
    const { prepareDatabase } = await import('#bin/support/prepare.ts')
    return prepareDatabase(database.url)
  })
  await step('Filling the catalogue', async () => {
    const { seedCatalogue } = await import('#lib/services/seed-catalogue.ts')
    const { disconnect } = await import('#lib/db/client.ts')
    try {
      const onProgress = progressBar('Importing')
      const { facilities, imported } = await seedCatalogue({ examples: database.embedded, now: new Date(), onProgress })
      return imported ? `${facilities.toLocaleString('en')} facilities` : 'up to date'
    } finally {
      await disconnect()
    }
  })
  if (command === 'up') await step('Building the website', async () => ((await ensureBuild()) ? '' : 'up to date'))
  const website = startWebsite({
    port: environment.port,
    databaseUrl: database.url,
    databaseReadUrl: environment.databaseReadUrl,
    dev: command === 'dev',
    embedded: database.embedded,
  })
  undo.push(website.stop)
  await step('Starting the website', () => website.ready)
  undo.push(await startJobs())
  return website
}

/** The worker, in this process, which has nothing else to do. Answers how it is stopped. */
async function startJobs(): Promise<() => Promise<void>> {
  const { startWorker } = await import('#lib/jobs/worker.ts')
  const { disconnect } = await import('#lib/db/client.ts')
  const worker = startWorker()
  return async () => {
    await worker.stop()
    await disconnect()
  }
}

function stopSignal(): Promise<'stop'> {
  return new Promise((told) => {
    for (const signal of signals) process.on(signal, () => told('stop'))
  })
}

function announce(url: string, { databaseUrl, dataDir, smtp, siteUrl }: Environment): void {
  const mails = {
    server: 'Mails go to your mail server.',
    outbox: `Mails are shown at ${url}/outbox`,
    waits: 'Mails wait until SMTP_URL is set.',
  }
  const delivery = deliveryOf({ smtp, siteUrl, embedded: !databaseUrl })
  const home = databaseUrl ? 'in your database' : `in ${databaseHome(dataDir).home}`
  const examples = databaseUrl
    ? ''
    : `  ${url}/sign-in                                   as an example owner, editor or moderator\n`
  console.log(`
Level Ground runs on ${url}   (Ctrl-C stops it; the data stays ${home})
${mails[delivery]}
Things to try:
  ${url}/search?near=90210&within=10&level=iop     intensive outpatient near Beverly Hills
  ${url}/search?level=iop&hours=9-12&detox=any     9 to 12 hours a week, with detox
  ${url}/es/search?near=Anchorage,+AK              the same site in Spanish
${examples}`)
}
