import { describe, expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { handOver, MailIsHeld, queueMail } from '#lib/db/mails.ts'
import { transact } from '#lib/db/transaction.ts'
import type { QueuedMail } from '#lib/mail/mail.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

const mail = (key: string): QueuedMail => ({
  key,
  kind: 'claim-decided',
  address: 'ana@clinic.example',
  subject: 'About your request',
  text: 'It was approved.\n',
})

async function count(table: string): Promise<number> {
  const { rows } = await pool().query(`select count(*)::int as count from ${table}`)
  return rows[0].count
}

test('a mail is one row and one job, however often it is asked for', async () => {
  expect(await transact((client) => queueMail(client, mail('claim-decided:1')))).toBe(true)
  expect(await transact((client) => queueMail(client, mail('claim-decided:1')))).toBe(false)
  expect(await count('mail')).toBe(1)
  const { rows } = await pool().query('select task_identifier, key from graphile_worker.jobs')
  expect(rows).toEqual([{ task_identifier: 'send-mail', key: 'mail:claim-decided:1' }])
})

test('two who ask at the same moment queue one mail', async () => {
  const both = await Promise.all([1, 2].map(() => transact((client) => queueMail(client, mail('claim-decided:2')))))
  expect(both.toSorted()).toEqual([false, true])
  expect(await count('graphile_worker.jobs')).toBe(2)
})

test('what is undone sends nothing', async () => {
  const before = [await count('mail'), await count('graphile_worker.jobs')]
  const undone = transact(async (client) => {
    await queueMail(client, mail('claim-decided:3'))
    throw new Error('the decision could not be stored')
  })
  await expect(undone).rejects.toThrow('could not be stored')
  expect([await count('mail'), await count('graphile_worker.jobs')]).toEqual(before)
})

test('a sign-in link does not wait for the reminders of the week', async () => {
  await pool().query('truncate graphile_worker._private_jobs')
  await transact(async (client) => {
    await queueMail(client, { ...mail('openings:1'), kind: 'openings' })
    await queueMail(client, { ...mail('sign-in:1'), kind: 'sign-in' })
  })
  const { rows } = await pool().query('select key from graphile_worker.jobs order by priority, run_at, id')
  expect(rows.map(({ key }) => key)).toEqual(['mail:sign-in:1', 'mail:openings:1'])
})

describe('a mail that is handed over', () => {
  async function queued(key: string): Promise<number> {
    await transact((client) => queueMail(client, mail(key)))
    return (await pool().query('select id from mail where key = $1', [key])).rows[0].id
  }
  const stateOf = async (id: number) =>
    (await pool().query('select sent_at is not null as sent, address, attempts from mail where id = $1', [id])).rows[0]

  test('is gone once the server has it, and is not handed over again', async () => {
    const id = await queued('a')
    const taken: string[] = []
    expect(await handOver(id, async ({ address }) => void taken.push(address))).toBe(true)
    expect(await handOver(id, async ({ address }) => void taken.push(address))).toBe(false)
    expect(taken).toEqual(['ana@clinic.example'])
    expect(await stateOf(id)).toEqual({ sent: true, address: null, attempts: 0 })
  })

  test('stays as it was when the server refuses it', async () => {
    const id = await queued('b')
    await expect(handOver(id, () => Promise.reject(new Error('not now')))).rejects.toThrow('not now')
    expect(await stateOf(id)).toEqual({ sent: false, address: 'ana@clinic.example', attempts: 1 })
  })

  test('is handed over by one worker at a time', async () => {
    const id = await queued('c')
    const second = { error: null as unknown }
    await handOver(id, async () => {
      second.error = await handOver(id, async () => {}).catch((error) => error)
    })
    expect(second.error).toBeInstanceOf(MailIsHeld)
    expect(await stateOf(id)).toEqual({ sent: true, address: null, attempts: 0 })
  })

  test('waits on when the database goes away after the server has it: it is rather sent again than lost', async () => {
    const id = await queued('d')
    const cut = () =>
      pool().query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and state = 'idle in transaction'`,
      )
    await expect(handOver(id, async () => void (await cut()))).rejects.toThrow()
    expect(await stateOf(id)).toMatchObject({ sent: false, address: 'ana@clinic.example' })
  })
})
