import type { Actor, Membership } from '#lib/access/actor.ts'
import { pool } from '#lib/db/client.ts'
import { findFacilityContact } from '#lib/db/facility-contact.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'

type Person = { isModerator?: boolean; locale?: 'en' | 'es' }

/** An account as its owner is signed in with it, a moderator with the second factor shown. */
export async function signUp(email: string, { isModerator = false, locale = 'en' }: Person = {}): Promise<Actor> {
  const { rows } = await pool().query<{ id: number }>(
    'insert into account (email, is_moderator, locale) values ($1, $2, $3) returning id',
    [email, isModerator, locale],
  )
  const accountId = rows[0]?.id as number
  const own = { accountId, email, name: null, locale, memberships: [] }
  return { ...own, isModerator, isAdministrator: false, secondFactor: isModerator }
}

/** The same person, as they are signed in when they have come back: with the memberships that are stored now. */
export async function comeBack(actor: Actor): Promise<Actor> {
  const { rows } = await pool().query<Membership>(
    `select role, facility_id as "facilityId", organization_id as "organizationId" from membership where account_id = $1`,
    [actor.accountId],
  )
  return { ...actor, memberships: rows }
}

/** A facility with a website, a phone and a street, by its slug; of the organization of that name. */
export async function openFacility(slug: string, website: string | null, organization: string | null = null) {
  await pool().query(
    `with o as (insert into organization (name, name_key) select $3::text, $3 where $3 is not null
       on conflict (name_key) do update set name = excluded.name returning id),
     f as (insert into facility (slug, name, website, street, city, state, zip, organization_id)
       values ($1, initcap(replace($1, '-', ' ')), $2, '1 Main Street', 'Dayton', 'OH', '45402', (select id from o))
       returning id)
     insert into phone (facility_id, number, purpose) select id, '+19375550142', 'main' from f`,
    [slug, website, organization],
  )
  return (await findFacilityContact(slug)) as FacilityContact
}

/** The mails that wait for an address, oldest first. */
export async function mailsTo(
  address: string,
): Promise<{ key: string; kind: string; subject: string; text: string }[]> {
  const { rows } = await pool().query('select key, kind, subject, text from mail where address = $1 order by id', [
    address,
  ])
  return rows
}
