import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { env } from '#lib/env.ts'

/** Of the lock that the working worker holds, among our advisory locks. */
const workerLock = 72_707_370

/**
 * Installs the tables of the job queue, or brings them to the version of the library. They are in a schema of their
 * own, `graphile_worker`. Nothing to do: one query.
 */
export async function migrateJobQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => {}) })
}

export type WorkerPost = {
  /** Resolves when the connection that holds the post breaks: another worker may have it now. */
  lost: Promise<void>
  leave: () => Promise<void>
}

/**
 * Takes the post of the one worker that works, and frees the jobs that a worker before left locked when it was killed;
 * the queue itself would free them after four hours.
 * @returns null while another process has the post
 */
export async function takeWorkerPost(): Promise<WorkerPost | null> {
  const client = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true, connectionTimeoutMillis: 5000 })
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [workerLock])
    if (!rows[0]?.taken) {
      await client.end()
      return null
    }
    await client.query(
      `select graphile_worker.force_unlock_workers(array(
         select distinct locked_by from graphile_worker.jobs where locked_by is not null))`,
    )
    return { lost, leave: () => client.end().catch(() => {}) }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
}
