import type pg from 'pg'
import { pool } from '#lib/db/client.ts'

/** Whether an account's authenticator app is set up: one whose code was shown. */
export async function isEnrolled(accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query('select 1 from two_factor where account_id = $1 and verified', [accountId])
  return rowCount !== 0
}

/**
 * Forgets what an account shows as a second factor, its app with the backup codes and its passkeys, and ends its sessions:
 * for a moderator or administrator who lost the phone. They set it up anew at the next sign-in.
 * @returns whether it is one of theirs
 */
export async function resetSecondFactor(client: pg.ClientBase, accountId: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `with staff as (select id from account where id = $1 and (is_moderator or is_administrator)),
       app as (delete from two_factor where account_id in (select id from staff)),
       passkeys as (delete from passkey where account_id in (select id from staff)),
       sessions as (delete from session where account_id in (select id from staff))
     update account set two_factor_enabled = false, updated_at = now() where id in (select id from staff)`,
    [accountId],
  )
  return rowCount === 1
}
