import { expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { queueMail } from '#lib/db/mails.ts'
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
