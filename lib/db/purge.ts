import { pool } from '#lib/db/client.ts'

/**
 * What has run out and is deleted, a statement for each table. Signed links stay for 30 days more, so that their page can
 * say that they were used. Nobody counts tries over more than a day. A mail that no server was ever asked to take stays.
 */
const statements = {
  sessions: 'delete from session where expires_at <= now()',
  verifications: 'delete from verification where expires_at <= now()',
  invitations: 'delete from invitation where expires_at <= now()',
  signedLinks: `delete from signed_link where expires_at <= now() - interval '30 days'`,
  rateLimits: `delete from rate_limit where window_start <= now() - interval '2 days'`,
  mailsSent: `delete from mail where sent_at <= now() - interval '30 days'`,
  mailsRefused: `delete from mail where sent_at is null and attempts > 0 and created_at <= now() - interval '30 days'`,
  reportAddresses: `update error_report set email = null where email is not null and status in ('approved', 'rejected', 'withdrawn')`,
  helpRequests: 'update help_request set sealed = null where sealed is not null and expires_at <= now()',
} as const

export type Purged = Record<keyof typeof statements, number>

/** Deletes what has run out; answers how many rows of each. Running it twice is running it once. */
export async function purge(): Promise<Purged> {
  const counts: [string, number][] = []
  for (const [what, statement] of Object.entries(statements)) {
    const { rowCount } = await pool().query(statement)
    counts.push([what, rowCount ?? 0])
  }
  return Object.fromEntries(counts) as Purged
}
