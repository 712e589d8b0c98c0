import { pool } from '#lib/db/client.ts'

export type SessionRow = { id: number; userAgent: string; createdAt: Date }

/** The open sessions of an account, newest first. */
export async function listSessions(accountId: number): Promise<SessionRow[]> {
  const { rows } = await pool().query<SessionRow>(
    `select id, coalesce(user_agent, '') as "userAgent", created_at as "createdAt" from session
     where account_id = $1 and expires_at > now() order by created_at desc, id desc`,
    [accountId],
  )
  return rows
}

/** Ends a session of an account; another account's is left alone. */
export async function deleteSession(accountId: number, sessionId: number): Promise<boolean> {
  const { rowCount } = await pool().query('delete from session where id = $2 and account_id = $1', [
    accountId,
    sessionId,
  ])
  return rowCount === 1
}

/** Ends every session of an account but one; all of them without `but`. */
export async function deleteSessions(accountId: number, but: number | null): Promise<void> {
  await pool().query('delete from session where account_id = $1 and id is distinct from $2', [accountId, but])
}

/** Notes that a session has shown a second factor. */
export async function markSecondFactor(sessionId: number): Promise<void> {
  await pool().query('update session set second_factor_at = now() where id = $1', [sessionId])
}
