import type pg from 'pg'
import { pool } from '#lib/db/client.ts'
import { transact } from '#lib/db/transaction.ts'
import { reminderKinds } from '#lib/mail/kinds.ts'
import type { QueuedMail } from '#lib/mail/mail.ts'
import type { OutboxMail } from '#lib/mail/present-outbox.ts'

/** The task of the job queue that hands a mail over; see lib/jobs. */
export const sendMailTask = 'send-mail'

/** A mail that is handed over. */
export type WaitingMail = {
  key: string
  address: string
  subject: string
  text: string
  unsubscribeUrl: string | null
}

/**
 * Queues a mail in the caller's transaction: a row, and the job that sends it. With the key of a mail that was queued
 * before, nothing happens. Its words are deleted once it is sent.
 * @returns whether it is new
 */
export async function queueMail(client: pg.ClientBase, mail: QueuedMail): Promise<boolean> {
  return (await queueMails(client, [mail])) === 1
}

/** As `queueMail` for any number of mails, in one statement; answers how many are new. Reminders wait for all others. */
export async function queueMails(client: pg.ClientBase, mails: readonly QueuedMail[]): Promise<number> {
  const { rowCount } = await client.query(
    `with new as (
       insert into mail (key, kind, address, account_id, subject, text, unsubscribe_url)
       select key, kind, address, "accountId", subject, text, "unsubscribeUrl"
       from jsonb_to_recordset($1::jsonb) as given(key text, kind text, address text, "accountId" int, subject text,
         text text, "unsubscribeUrl" text)
       on conflict (key) do nothing
       returning id, key, kind
     )
     select graphile_worker.add_job($2, payload := json_build_object('mailId', id), job_key := 'mail:' || key,
       priority := case when kind = any($3) then 1 else 0 end) from new`,
    [JSON.stringify(mails), sendMailTask, reminderKinds],
  )
  return rowCount ?? 0
}

/** Thrown when another worker holds the mail: only what becomes of that tells whether it still has to be sent. */
export class MailIsHeld extends Error {
  override name = 'MailIsHeld'
}

/**
 * Hands a mail over and forgets its words, as one transaction: what `send` rejects leaves the mail as it was, and is
 * counted. All is written before the hand-over, so that between the server's yes and ours there is only the commit.
 * @returns false when there is nothing to send any more
 * @throws MailIsHeld; whatever `send` throws
 */
export async function handOver(mailId: number, send: (mail: WaitingMail) => Promise<void>): Promise<boolean> {
  try {
    return await transact(async (client) => {
      const { rows } = await client.query<WaitingMail>(
        `with waiting as (
           select id, key, address, subject, text, unsubscribe_url from mail
           where id = $1 and sent_at is null for update skip locked
         ), emptied as (
           update mail set sent_at = now(), address = null, subject = null, text = null, unsubscribe_url = null
           from waiting where mail.id = waiting.id
         )
         select key, address, subject, text, unsubscribe_url as "unsubscribeUrl" from waiting`,
        [mailId],
      )
      if (rows[0]) await send(rows[0])
      else if (await isWaiting(client, mailId)) throw new MailIsHeld(`another worker holds mail ${mailId}`)
      return rows[0] !== undefined
    })
  } catch (error) {
    if (!(error instanceof MailIsHeld)) await countFailure(mailId).catch(() => {})
    throw error
  }
}

async function isWaiting(client: pg.ClientBase, mailId: number): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from mail where id = $1 and sent_at is null', [mailId])
  return rowCount === 1
}

async function countFailure(mailId: number): Promise<void> {
  await pool().query('update mail set attempts = least(attempts + 1, 32767) where id = $1', [mailId])
}

/** Counts a mail as sent and keeps its words: the outbox page is where it arrives. */
export async function keepInOutbox(mailId: number): Promise<void> {
  await pool().query('update mail set sent_at = now() where id = $1 and sent_at is null', [mailId])
}

/** How many mails wait to be sent. */
export async function countWaitingMails(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>('select count(*)::int from mail where sent_at is null')
  return rows[0]?.count ?? 0
}

/** The newest mails whose words are still there. */
export async function listOutbox(most: number): Promise<OutboxMail[]> {
  const { rows } = await pool().query<OutboxMail>(
    `select id, address, subject, text, created_at as "createdAt" from mail
     where text is not null order by id desc limit $1`,
    [most],
  )
  return rows
}
