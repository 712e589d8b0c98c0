import type { Actor } from '#lib/access/actor.ts'
import { pool } from '#lib/db/client.ts'

/**
 * For how long a session that has shown a second factor need not show it again: NIST SP 800-63B, 4.2.3, wants it at
 * least every twelve hours.
 */
const secondFactorHours = 12

/** Whether an account may not sign in. */
export async function isDisabled(accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query('select 1 from account where id = $1 and disabled_at is not null', [
    accountId,
  ])
  return rowCount !== 0
}

const memberships = `coalesce((
    select json_agg(json_build_object('role', m.role, 'facilityId', m.facility_id, 'organizationId', m.organization_id))
    from membership m where m.account_id = a.id), '[]') as memberships`

/** What an account may do by a link that was mailed to it, without a session; null when it is gone or disabled. */
export async function findActorByLink(accountId: number): Promise<Actor | null> {
  const { rows } = await pool().query<Actor>(
    `select a.id as "accountId", a.email, nullif(a.name, '') as name, a.locale, a.is_moderator as "isModerator",
       a.is_administrator as "isAdministrator", false as "secondFactor", ${memberships}
     from account a where a.id = $1 and a.disabled_at is null`,
    [accountId],
  )
  return rows[0] ?? null
}

/** What an account may do, in one of its sessions; null when either is gone or the account is disabled. */
export async function findActor(accountId: number, sessionId: number): Promise<Actor | null> {
  const { rows } = await pool().query<Actor>(
    `select a.id as "accountId", a.email, nullif(a.name, '') as name, a.locale, a.is_moderator as "isModerator",
       a.is_administrator as "isAdministrator",
       coalesce(s.second_factor_at > now() - make_interval(hours => $3), false) as "secondFactor",
       ${memberships}
     from session s join account a on a.id = s.account_id
     where s.id = $2 and a.id = $1 and s.expires_at > now() and a.disabled_at is null`,
    [accountId, sessionId, secondFactorHours],
  )
  return rows[0] ?? null
}

/** Whether an account is a moderator's or an administrator's, who must show a second factor. */
export async function isStaff(accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    'select 1 from account where id = $1 and (is_moderator or is_administrator)',
    [accountId],
  )
  return rowCount !== 0
}

/** Writes what a person may change of their account. */
export async function updateDetails(
  accountId: number,
  details: { name: string | null; locale: string },
): Promise<void> {
  await pool().query('update account set name = $2, locale = $3, updated_at = now() where id = $1', [
    accountId,
    details.name,
    details.locale,
  ])
}
