import { join } from 'node:path'
import { root } from '#bin/support/root.ts'
import { migrateJobQueue } from '#lib/db/job-queue.ts'
import { migrate } from '#lib/db/migrate.ts'
import { syncTerms } from '#lib/db/terms.ts'

/** Brings a database to the newest migration, job queue and vocabulary. Answers with a remark for the person. */
export async function prepareDatabase(databaseUrl: string): Promise<string> {
  const { applied, unknown } = await migrate(databaseUrl, join(root, 'prisma', 'migrations'))
  await migrateJobQueue(databaseUrl)
  await syncTerms(databaseUrl)
  if (unknown.length > 0) return `the database is newer than this code: ${unknown.join(', ')}`
  return applied.length > 0 ? `${applied.length} applied` : 'up to date'
}
