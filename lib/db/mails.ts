import type pg from 'pg'
import { addJob } from '#lib/db/job-queue.ts'
import type { QueuedMail } from '#lib/mail/mail.ts'

/** The task of the job queue that hands a mail over; see lib/jobs. */
export const sendMailTask = 'send-mail'

/**
 * Queues a mail in the caller's transaction: a row, and the job that sends it. With the key of a mail that was queued
 * before, nothing happens. Its words are deleted once it is sent.
 * @returns whether it is new
 */
export async function queueMail(client: pg.ClientBase, mail: QueuedMail): Promise<boolean> {
  const { key, kind, address, accountId = null, subject, text, unsubscribeUrl = null } = mail
  const { rows } = await client.query<{ id: number }>(
    `insert into mail (key, kind, address, account_id, subject, text, unsubscribe_url)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (key) do nothing returning id`,
    [key, kind, address, accountId, subject, text, unsubscribeUrl],
  )
  if (!rows[0]) return false
  await addJob(client, sendMailTask, { mailId: rows[0].id }, `mail:${key}`)
  return true
}
