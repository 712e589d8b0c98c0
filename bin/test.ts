// npm test: everything there is to check, from a fresh checkout, ending with one line: N passed, N failed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild, ensureClient } from '#bin/support/build.ts'
import { checkTypes, lint, runPlaywright, runVitest } from '#bin/support/checks.ts'
import { run } from '#bin/support/run.ts'
import { ResultsFile, Tally } from '#bin/support/tally.ts'
import { ensureChromium } from '#tests/support/chromium.ts'
import { startTestCluster } from '#tests/support/cluster.ts'

await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'level-ground-results-'))
  const unit = ResultsFile.vitest(join(folder, 'unit.json'))
  const integration = ResultsFile.vitest(join(folder, 'integration.json'))
  const browser = ResultsFile.playwright(join(folder, 'browser.json'))
  const tally = new Tally()
  const undo: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const each of undo.splice(0).reverse()) await each()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(130)))
  }

  let environment: Record<string, string> = {}
  await tally.run('Finding a Chromium', async () => {
    environment = { CHROME_PATH: ensureChromium() }
    return ''
  })
  await tally.run('Lint and format', lint)
  await tally.run('Prisma client', async () => `${await ensureClient()}`)
  await tally.run('Types', checkTypes)
  await tally.run('Unit tests', () => runVitest('unit', unit.path), unit)
  const database = await tally.run('Test database and its templates', async () => {
    const cluster = await startTestCluster()
    undo.push(cluster.stop)
    const { ensureCatalogueTemplate } = await import('#tests/support/catalogue-template.ts')
    await ensureCatalogueTemplate(cluster.url)
    environment = { ...environment, TEST_CLUSTER_URL: cluster.url }
    return ''
  })
  if (database) {
    await tally.run('Integration tests', () => runVitest('integration', integration.path, environment), integration)
  }
  const built = await tally.run('Building the website', async () => `${await ensureBuild()}`)
  if (database && built) await tally.run('Browser tests', () => runPlaywright(browser.path, environment), browser)
  await stop()
  console.log(`${tally}`)
  process.exit(tally.total.failed > 0 ? 1 : 0)
})
