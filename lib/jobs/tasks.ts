import type { Task, TaskList } from 'graphile-worker'
import { handOver, keepInOutbox, sendMailTask } from '#lib/db/mails.ts'
import type { Delivery } from '#lib/mail/delivery.ts'
import type { Mailer } from './mailer.ts'

/**
 * What the worker does, by the names of the job queue. Where mails wait for a server there is no task that sends them:
 * their jobs stay as they are until a worker comes that has one.
 */
export function tasksFor(delivery: Delivery, mailer: Mailer | null): TaskList {
  const sending = sendMail(delivery, mailer)
  return { ...(sending && { [sendMailTask]: sending }) }
}

function sendMail(delivery: Delivery, mailer: Mailer | null): Task | null {
  if (mailer) return async (payload) => void (await handOver(mailIdOf(payload), mailer.send))
  return delivery === 'outbox' ? (payload) => keepInOutbox(mailIdOf(payload)) : null
}

const mailIdOf = (payload: unknown): number => (payload as { mailId: number }).mailId
