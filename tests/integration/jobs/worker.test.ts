import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { queueMails } from '#lib/db/mails.ts'
import { transact } from '#lib/db/transaction.ts'
import { mailsAtOnce } from '#lib/jobs/mailer.ts'
import { readOpeningsLink } from '#lib/services/openings-link.ts'
import { openBreakablePath } from '#tests/support/breakable-path.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { type MailServer, startMailServer } from '#tests/support/mail-server.ts'
import { openFacility, signUp } from '#tests/support/people.ts'
import { startWorkerProcess, type WorkerProcess } from '#tests/support/worker-process.ts'

const database = cloneDatabase()
const patience = { timeout: 40_000, interval: 50 }
let server: MailServer
let workers: WorkerProcess[] = []

beforeEach(async () => {
  server = await startMailServer()
  await pool().query('truncate mail; truncate graphile_worker._private_jobs')
})

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.kill()))
  workers = []
  await server.stop()
})

function startWorker(settings: Record<string, string> = { SMTP_URL: server.url }, url = database.url): WorkerProcess {
  const worker = startWorkerProcess(url, { MAIL_FROM: 'Level Ground <no-reply@site.example>', ...settings })
  workers.push(worker)
  return worker
}

function queue(count: number): Promise<number> {
  const mails = Array.from({ length: count }, (_, at) => ({
    key: `claim-decided:${at}`,
    kind: 'claim-decided' as const,
    address: `person${at}@clinic.example`,
    subject: `Mail ${at}`,
    text: `The words of mail ${at}.\n`,
  }))
  return transact((client) => queueMails(client, mails))
}

async function read<Row extends object>(sql: string): Promise<Row[]> {
  return (await pool().query<Row>(sql)).rows
}

test('a worker that is killed while it sends loses nothing and sends nothing twice', { timeout: 90_000 }, async () => {
  await queue(200)
  const first = startWorker()
  await vi.waitUntil(() => server.taken.length >= 60, patience)
  // Each of its hand-overs is at the point where the server has the message and has not said yes.
  await server.holdAnswers(mailsAtOnce)
  await first.kill()
  server.dropHeld()
  const before = server.taken.length
  expect(before).toBeLessThan(200)

  startWorker()
  await vi.waitUntil(() => server.taken.length >= 200, patience)
  await vi.waitUntil(async () => (await read('select 1 from graphile_worker.jobs')).length === 0, patience)
  const subjects = server.taken.map(({ subject }) => subject)
  expect(new Set(subjects).size).toBe(200)
  expect(subjects.length).toBe(200)
  expect(new Set(server.taken.map(({ messageId }) => messageId)).size).toBe(200)
  // Once a mail is sent its words are gone.
  expect(await read('select distinct address, subject, text, unsubscribe_url from mail')).toEqual([
    { address: null, subject: null, text: null, unsubscribe_url: null },
  ])
})

test('the weekly mail arrives as plain text, with a link that works and a way to get no more', {
  timeout: 60_000,
}, async () => {
  const ana = await signUp('ana@harbor.example')
  const { id } = await openFacility('harbor-house', null)
  await pool().query(`insert into membership (account_id, facility_id, role) values ($1, $2, 'owner')`, [
    ana.accountId,
    id,
  ])
  await pool().query(`insert into program (facility_id, level) values ($1, 'iop')`, [id])
  await pool().query(`select graphile_worker.add_job('mail-openings')`)
  startWorker({ SMTP_URL: server.url, SITE_URL: 'https://site.example' })
  await vi.waitUntil(() => server.taken.length === 1, patience)
  const [mail] = server.taken
  expect(mail?.to).toEqual([ana.email])
  expect(mail?.headers).toMatch(/^From: Level Ground <no-reply@site\.example>$/m)
  expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated$/m)
  expect(mail?.headers).toMatch(/^Content-Type: text\/plain/m)
  expect(mail?.headers).toMatch(/^List-Unsubscribe: <https:\/\/site\.example\/api\/unsubscribe\/[\w-]{43}>$/m)
  expect(mail?.headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
  const token = /^https:\/\/site\.example\/openings\/(\S+)$/m.exec(mail?.text.replaceAll('\r', '') ?? '')?.[1]
  expect(await readOpeningsLink(token ?? '')).toMatchObject({ kind: 'open', openings: { facility: { id } } })
})

test('while the mail server is away mails wait, longer each time, and no address is logged', {
  timeout: 60_000,
}, async () => {
  await queue(2)
  const lost = startWorker({ SMTP_URL: 'smtp://127.0.0.1:1' })
  const tried = 'select 1 from mail where sent_at is null and attempts > 0'
  await vi.waitUntil(async () => (await read(tried)).length === 2, patience)
  const reasons = JSON.stringify(await read('select last_error from graphile_worker.jobs'))
  expect(reasons).toContain('ECONNREFUSED')
  expect(lost.log()).toContain('ECONNREFUSED')
  expect(lost.log() + reasons).not.toContain('@clinic.example')
  expect(await lost.stop()).toBe(0)

  await pool().query('update graphile_worker._private_jobs set run_at = now()')
  startWorker()
  await vi.waitUntil(() => server.taken.length === 2, patience)
})

test('without a mail server mails wait, and the log says so', { timeout: 60_000 }, async () => {
  await queue(2)
  const worker = startWorker({})
  await vi.waitUntil(() => worker.log().includes('mails wait until SMTP_URL is set'), patience)
  expect(await worker.stop()).toBe(0)
  expect(await read('select 1 from mail where sent_at is null and address is not null')).toHaveLength(2)
  expect(await read('select distinct attempts from graphile_worker.jobs')).toEqual([{ attempts: 0 }])
})

test('in the database that comes along they arrive in the outbox', { timeout: 60_000 }, async () => {
  await queue(2)
  startWorker({ LEVEL_GROUND_EMBEDDED: '1' })
  await vi.waitUntil(async () => (await read('select 1 from mail where sent_at is not null')).length === 2, patience)
  expect(await read('select 1 from mail where text is not null')).toHaveLength(2)
})

test('a second worker takes the place of one that is killed', { timeout: 60_000 }, async () => {
  const first = startWorker()
  await vi.waitUntil(() => isHeld(), patience)
  startWorker()
  await first.kill()
  await queue(5)
  await vi.waitUntil(() => server.taken.length === 5, patience)
})

test('a worker outlives a database that goes away, and loses nothing', { timeout: 90_000 }, async () => {
  const path = await openBreakablePath(database.url)
  const worker = startWorker({ SMTP_URL: server.url }, path.url)
  await queue(60)
  await vi.waitUntil(() => server.taken.length >= 20, patience)
  await path.cut()
  await vi.waitUntil(() => worker.log().includes('the worker cannot work'), patience)
  await path.mend()
  const arrived = () => new Set(server.taken.map(({ messageId }) => messageId)).size
  await vi.waitUntil(() => arrived() === 60, patience)
  // A hand-over under way could not be written down, and is done again as the same message.
  expect(server.taken.length - arrived()).toBeLessThanOrEqual(mailsAtOnce)
  expect(await worker.stop()).toBe(0)
  await path.cut()
})

async function isHeld(): Promise<boolean> {
  const locks = "select 1 from pg_locks where locktype = 'advisory' and granted and objid = 72707370 "
  return (
    (await read(`${locks} and database = (select oid from pg_database where datname = current_database())`)).length ===
    1
  )
}
