import type { Task, TaskList } from 'graphile-worker'
import { handOver, keepInOutbox, sendMailTask } from '#lib/db/mails.ts'
import { purge } from '#lib/db/purge.ts'
import { log } from '#lib/log.ts'
import type { Delivery } from '#lib/mail/delivery.ts'
import { mailOpenings } from '#lib/services/mail-openings.ts'
import { mailReminders } from '#lib/services/mail-reminders.ts'
import type { Mailer } from './mailer.ts'

/**
 * When the tasks run that nobody asks for, in UTC: Mondays at 9 in the East and 6 in the West (an hour later in summer),
 * an hour later each day, and hourly. What a worker that was away has missed is made up for within `fill`.
 */
export const crontab = `
0 14 * * 1 mail-openings ?fill=2d
0 15 * * * mail-reminders ?fill=1d
40 * * * * purge ?fill=1h
`

/**
 * What the worker does, by the names of the job queue. Each may be run again at any moment. Where mails wait for a server
 * there is no task that sends them: their jobs stay as they are until a worker comes that has one.
 */
export function tasksFor(delivery: Delivery, mailer: Mailer | null): TaskList {
  const sending = sendMail(delivery, mailer)
  return {
    ...(sending && { [sendMailTask]: sending }),
    'mail-openings': async () => log.info('asked for openings', { mails: await mailOpenings(new Date()) }),
    'mail-reminders': async () => log.info('asked to confirm listings', { mails: await mailReminders(new Date()) }),
    purge: async () => log.debug('deleted what has run out', await purge()),
  }
}

function sendMail(delivery: Delivery, mailer: Mailer | null): Task | null {
  if (mailer) return async (payload) => void (await handOver(mailIdOf(payload), mailer.send))
  return delivery === 'outbox' ? (payload) => keepInOutbox(mailIdOf(payload)) : null
}

const mailIdOf = (payload: unknown): number => (payload as { mailId: number }).mailId
