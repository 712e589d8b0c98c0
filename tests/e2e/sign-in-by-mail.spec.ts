import { randomUUID } from 'node:crypto'
import { type OwnWebsite, startOwnWebsite } from '#tests/e2e/support/own-website.ts'
import { createFrom, databaseIn, migratedTemplate, onCluster } from '#tests/support/cluster.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import { expect, test } from '#tests/support/visit.ts'
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process.ts'

const cluster = process.env.WEBSITE_DATABASE_URL && databaseIn(process.env.WEBSITE_DATABASE_URL, 'postgres')
const name = `signs_in_${randomUUID().replaceAll('-', '')}`
let website: OwnWebsite
let mailServer: MailServer
let worker: WorkerProcess

test.beforeAll(async () => {
  test.skip(!cluster, 'the website was started elsewhere')
  const databaseUrl = databaseIn(cluster ?? '', name)
  await createFrom(cluster ?? '', name, migratedTemplate)
  mailServer = await startMailServer()
  worker = startWorkerProcess(databaseUrl, {
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'Level Ground <no-reply@site.example>',
  })
  website = await startOwnWebsite(databaseUrl)
})

test.afterAll(async () => {
  if (!cluster) return
  await Promise.all([website.stop(), worker.kill(), mailServer.stop()])
  await onCluster(cluster, (client) => client.query(`drop database if exists "${name}" with (force)`))
})

test('a mail server delivers the link, and neither log nor database keeps it', async ({ browser }) => {
  const page = await browser.newPage()
  await page.goto(`${website.url}/es/sign-in`)
  await expect(page.getByText('owner@example.org')).toHaveCount(0)
  await page.getByLabel('Su correo electrónico').fill('ana@clinic.example')
  await page.getByRole('button', { name: 'Enviarme un enlace' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revise su correo')
  await expect(page.getByText('bandeja de salida')).toHaveCount(0)

  await expect.poll(() => mailServer.taken.length, { timeout: 20_000 }).toBe(1)
  const [mail] = mailServer.taken
  expect(mail?.to).toEqual(['ana@clinic.example'])
  expect(mail?.headers).toMatch(/^Content-Type: text\/plain/im)
  const link = /http\S+token=\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await page.getByRole('button', { name: 'Iniciar sesión' }).click()
  await expect(page).toHaveURL(`${website.url}/es/manage`)

  const token = new URL(link).searchParams.get('token') ?? ''
  expect(token).not.toBe('')
  expect(website.log()).not.toContain(token.split('.')[0])
  const kept = await onCluster(databaseIn(cluster ?? '', name), (client) =>
    client.query('select text, address from mail'),
  )
  expect(kept.rows).toEqual([{ text: null, address: null }])
  await page.close()
})
