import { Logger, runMigrations } from 'graphile-worker'
import type pg from 'pg'

/**
 * Installs the tables of the job queue, or brings them to the version of the library. They are in a schema of their
 * own, `graphile_worker`. Nothing to do: one query.
 */
export async function migrateJobQueue(databaseUrl: string): Promise<void> {
  await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => {}) })
}

/**
 * Asks for a job inside the caller's transaction: it exists when that is committed, and never without it.
 * @param key a job that waits under the same key is replaced
 */
export async function addJob(client: pg.ClientBase, task: string, payload: object, key: string): Promise<void> {
  await client.query('select graphile_worker.add_job($1, payload := $2, job_key := $3)', [
    task,
    JSON.stringify(payload),
    key,
  ])
}
