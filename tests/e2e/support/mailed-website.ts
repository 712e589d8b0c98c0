import { startWebsite } from '#bin/support/website.ts'
import { freePort } from '#lib/db/embedded/free-port.ts'
import { ensureCatalogueTemplate } from '#tests/support/catalogue-template.ts'
import { createFrom, databaseIn, onCluster } from '#tests/support/cluster.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import { testSecrets } from '#tests/support/secrets.ts'
import { startWorkerProcess } from '#tests/support/worker-process.ts'

export type MailedWebsite = {
  url: string
  databaseUrl: string
  /** The text of the newest mail to an address that holds some words, once it has arrived. */
  mailTo: (address: string, words: RegExp) => Promise<string>
  stop: () => Promise<void>
}

/** A website as an operator runs it, with a database, a mail server and a worker of its own: nothing is embedded. */
export async function startMailedWebsite(): Promise<MailedWebsite> {
  const cluster = databaseIn(process.env.WEBSITE_DATABASE_URL ?? '', 'postgres')
  const name = `mailed_${process.pid}_${Date.now()}`
  await createFrom(cluster, name, await ensureCatalogueTemplate(cluster))
  const databaseUrl = databaseIn(cluster, name)
  const mails = await startMailServer()
  const settings = { ...testSecrets, SMTP_URL: mails.url, MAIL_FROM: 'Level Ground <no-reply@site.example>' }
  const port = await freePort()
  const website = startWebsite({ port, databaseUrl, settings })
  const worker = startWorkerProcess(databaseUrl, { ...settings, SITE_URL: website.url })
  await website.ready
  const stop = async () => {
    await Promise.all([website.stop(), worker.stop()])
    await mails.stop()
    await onCluster(cluster, (client) => client.query(`drop database if exists "${name}" with (force)`))
  }
  return { url: website.url, databaseUrl, mailTo: (address, words) => waitForMail(mails, address, words), stop }
}

async function waitForMail(mails: MailServer, address: string, words: RegExp): Promise<string> {
  for (let waited = 0; waited < 200; waited += 1) {
    const mail = mails.taken.findLast(({ to, text }) => to.includes(address) && words.test(text))
    if (mail) return mail.text
    await new Promise((soon) => setTimeout(soon, 50))
  }
  throw new Error(`no mail to ${address} with ${words}`)
}
