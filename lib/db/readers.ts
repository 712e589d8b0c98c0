import type pg from 'pg'
import type { Locale } from '#lib/i18n/locale.ts'

/** Somebody to tell by mail. */
export type Reader = { accountId: number; email: string; locale: Locale }

/** Whom to write to about something of an account's. */
export async function findReader(client: pg.ClientBase, accountId: number): Promise<Reader> {
  const { rows } = await client.query<Reader>('select id as "accountId", email, locale from account where id = $1', [
    accountId,
  ])
  return rows[0] as Reader
}

/** The owners of a facility and of its organization, to write to. */
export async function listOwners(client: pg.ClientBase, facilityId: number): Promise<Reader[]> {
  const { rows } = await client.query<Reader>(
    `select distinct a.id as "accountId", a.email, a.locale from facility f
     join membership m on m.facility_id = f.id or m.organization_id = f.organization_id
     join account a on a.id = m.account_id and a.disabled_at is null
     where f.id = $1 and m.role = 'owner'`,
    [facilityId],
  )
  return rows
}
