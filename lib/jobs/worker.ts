import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run } from 'graphile-worker'
import { pool } from '#lib/db/client.ts'
import { takeWorkerPost, type WorkerPost } from '#lib/db/job-queue.ts'
import { countWaitingMails } from '#lib/db/mails.ts'
import { env } from '#lib/env.ts'
import { log } from '#lib/log.ts'
import { deliveryOf } from '#lib/mail/delivery.ts'
import { mailsAtOnce, openMailer } from './mailer.ts'
import { crontab, tasksFor } from './tasks.ts'

/** Milliseconds until a worker that could not work tries again: another has the post, or the database is away. */
const pause = 5000
/** Milliseconds that jobs under way get to end. */
const longestStop = 8000

export type RunningWorker = {
  /** Lets the jobs under way end, for a few seconds, and takes no more. */
  stop: () => Promise<void>
}

/**
 * Works through the jobs of this process's database until it is stopped. Of any number of workers one works; the others
 * wait to take its place. It outlives a database that restarts.
 */
export function startWorker(): RunningWorker {
  const stopping = new AbortController()
  const ended = workUntil(stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await ended
    },
  }
}

async function workUntil(stopping: AbortSignal): Promise<void> {
  let troubled = false
  while (!stopping.aborted) {
    try {
      const post = await takeWorkerPost()
      if (post) {
        troubled = false
        await workAt(post, stopping)
      }
    } catch (error) {
      if (!troubled) log.warn('the worker cannot work, and tries again', { error })
      troubled = true
    }
    await sleep(pause, undefined, { signal: stopping }).catch(() => {})
  }
}

/** Works until told to stop, the post is lost, or the queue gives up because the database is away. */
async function workAt(post: WorkerPost, stopping: AbortSignal): Promise<void> {
  const { smtp, siteUrl } = env()
  const delivery = deliveryOf(env())
  const mailer = smtp && openMailer(smtp, siteUrl)
  try {
    if (delivery === 'waits') log.warn('mails wait until SMTP_URL is set', { waiting: await countWaitingMails() })
    const runner = await run({
      pgPool: pool(),
      taskList: tasksFor(delivery, mailer),
      crontab,
      concurrency: mailsAtOnce,
      noHandleSignals: true,
      // Without these, the library lets a job whose end cannot be written down, because the database is away, end the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: new Logger(() => say),
    })
    const told = new Promise<void>((resolve) => {
      if (stopping.aborted) resolve()
      stopping.addEventListener('abort', () => resolve(), { once: true })
    })
    await Promise.race([told, post.lost, runner.promise])
    // With the database away the queue may try for long to write down what it stopped: its jobs can be done again.
    await Promise.race([runner.stop().catch(() => {}), sleep(longestStop)])
  } finally {
    mailer?.close()
    await post.leave()
  }
}

/** The queue tells of each job; what is worth a line is one that failed. */
function say(level: string, message: string): void {
  if (level === 'error') log.warn(message)
  else log.debug(message)
}
