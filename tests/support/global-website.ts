import { ensureBuild, ensureClient } from '#bin/support/build.ts'
import { startWebsite } from '#bin/support/website.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, onCluster, openTestCluster } from '#tests/support/cluster.ts'
import { testSecrets } from '#tests/support/secrets.ts'

/**
 * Once for a run of the browser tests: the production website on a free port, over a database of its own with the whole
 * shipped directory and the examples (WEBSITE_DATABASE_URL, for a test that starts another website on it). WEBSITE_URL, when set,
 * names a website that runs already; tests sign people in there themselves, with its SECRET_KEY.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.WEBSITE_URL) return async () => {}
  await ensureClient()
  await ensureBuild()
  const cluster = await openTestCluster()
  const name = `website_${process.pid}`
  await createFrom(cluster.url, name, await ensureCatalogueTemplate(cluster.url))
  const databaseUrl = databaseIn(cluster.url, name)
  const website = startWebsite({
    port: await freePort(),
    databaseUrl,
    embedded: true,
    settings: testSecrets,
  })
  await website.ready
  process.env.WEBSITE_URL = website.url
  process.env.WEBSITE_DATABASE_URL = databaseUrl
  Object.assign(process.env, testSecrets)
  return async () => {
    await website.stop()
    await onCluster(cluster.url, (client) => client.query(`drop database if exists "${name}" with (force)`))
    await cluster.stop()
  }
}
