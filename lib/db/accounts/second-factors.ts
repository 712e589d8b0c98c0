import { pool } from '#lib/db/client.ts'

/** Whether an account's authenticator app is set up: one whose code was shown. */
export async function isEnrolled(accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query('select 1 from two_factor where account_id = $1 and verified', [accountId])
  return rowCount !== 0
}

/** Forgets an account's authenticator app and its backup codes; it is set up anew at the next sign-in. */
export async function deleteSecondFactor(accountId: number): Promise<void> {
  await pool().query(
    `with gone as (delete from two_factor where account_id = $1)
     update account set two_factor_enabled = false, updated_at = now() where id = $1`,
    [accountId],
  )
}
