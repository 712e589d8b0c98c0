import { pool } from '#lib/db/client.ts'

/** A passkey; its name is the `User-Agent` of the browser that made it. */
export type PasskeyRow = { id: number; name: string | null; createdAt: Date }

export async function listPasskeys(accountId: number): Promise<PasskeyRow[]> {
  const { rows } = await pool().query<PasskeyRow>(
    `select id, name, coalesce(created_at, now()) as "createdAt" from passkey where account_id = $1 order by id`,
    [accountId],
  )
  return rows
}

/** Removes a passkey of an account; another account's is left alone. */
export async function deletePasskey(accountId: number, passkeyId: number): Promise<boolean> {
  const { rowCount } = await pool().query('delete from passkey where id = $2 and account_id = $1', [
    accountId,
    passkeyId,
  ])
  return rowCount === 1
}
