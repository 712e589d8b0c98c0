import type pg from 'pg'
import { pool } from '#lib/db/client.ts'

export type ModeratorRow = {
  id: number
  email: string
  name: string | null
  isModerator: boolean
  isAdministrator: boolean
  /** Whether their authenticator app or a passkey is set up, without which they can do nothing yet. */
  isReady: boolean
}

/** Everyone who moderates or appoints moderators, by address. */
export async function listModerators(): Promise<ModeratorRow[]> {
  const { rows } = await pool().query<ModeratorRow>(
    `select id, email, nullif(name, '') as name, is_moderator as "isModerator", is_administrator as "isAdministrator",
       exists (select 1 from two_factor f where f.account_id = a.id and f.verified)
         or exists (select 1 from passkey p where p.account_id = a.id) as "isReady"
     from account a where (is_moderator or is_administrator) and disabled_at is null order by email`,
  )
  return rows
}

/** Makes an account a moderator's, and makes the account if there is none. @returns its id, or null if it was one already */
export async function appointModerator(client: pg.ClientBase, email: string): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    `insert into account as kept (email, is_moderator, email_verified, updated_at) values ($1, true, true, now())
     on conflict (email) do update set is_moderator = true, updated_at = now() where not kept.is_moderator
     returning id`,
    [email],
  )
  return rows[0]?.id ?? null
}

/** As `appointModerator`, and an administrator too; a closed account is opened again. */
export async function appointAdministrator(client: pg.ClientBase, email: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into account (email, is_moderator, is_administrator, email_verified, updated_at)
     values ($1, true, true, true, now())
     on conflict (email) do update
       set is_moderator = true, is_administrator = true, disabled_at = null, updated_at = now()
     returning id`,
    [email],
  )
  return (rows[0] as { id: number }).id
}

/** Takes the moderator's role from an account that is no administrator's. @returns whether it had it */
export async function dismissModerator(client: pg.ClientBase, accountId: number): Promise<boolean> {
  const { rowCount } = await client.query(
    'update account set is_moderator = false, updated_at = now() where id = $1 and is_moderator and not is_administrator',
    [accountId],
  )
  return rowCount === 1
}
