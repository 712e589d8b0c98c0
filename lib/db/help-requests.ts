import type pg from 'pg'
import { daysKept } from '#lib/help-request/help-request.ts'
import { pool } from './client.ts'

/** A request as it is kept: its words sealed, or gone. */
export type SealedRequest = { id: number; keyId: string; sealed: Buffer; createdAt: Date; deliveredAt: Date | null }

/** What whoever has the reference may see. */
export type RequestState = {
  id: number
  createdAt: Date
  deliveredAt: Date | null
  answeredAt: Date | null
  withdrawnAt: Date | null
  expiresAt: Date
  facility: { id: number; slug: string }
}

/** Takes the id of a request before it is kept: its words are sealed for that id. */
export async function nextRequestId(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    "select nextval(pg_get_serial_sequence('help_request', 'id'))::int as id",
  )
  return (rows[0] as { id: number }).id
}

export async function insertRequest(
  client: pg.ClientBase,
  request: { id: number; facilityId: number; keyId: string; sealed: Buffer; consentText: string; codeHash: string },
): Promise<void> {
  const { id, facilityId, keyId, sealed, consentText, codeHash } = request
  await client.query(
    `insert into help_request (id, facility_id, key_id, sealed, consent_text, code_hash, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7))`,
    [id, facilityId, keyId, sealed, consentText, codeHash, daysKept],
  )
}

/** Who reads a facility's requests: its owners and editors, and those of its organization; nobody who moderates. */
export async function listRecipients(
  client: pg.ClientBase,
  facilityId: number,
): Promise<{ id: number; email: string; locale: 'en' | 'es' }[]> {
  const { rows } = await client.query(
    `select distinct a.id, a.email, a.locale from facility f
       join membership m on m.facility_id = f.id or m.organization_id = f.organization_id
       join account a on a.id = m.account_id and a.disabled_at is null and not (a.is_moderator or a.is_administrator)
     where f.id = $1`,
    [facilityId],
  )
  return rows
}

/** A facility's requests that wait for an answer, oldest first; the first look at each is noted. */
export async function takeRequests(facilityId: number): Promise<SealedRequest[]> {
  const { rows } = await pool().query<SealedRequest>(
    `with waiting as (
       update help_request set delivered_at = coalesce(delivered_at, now())
       where facility_id = $1 and sealed is not null and expires_at > now() returning *
     )
     select id, key_id as "keyId", sealed, created_at as "createdAt", delivered_at as "deliveredAt"
     from waiting order by created_at`,
    [facilityId],
  )
  return rows
}

/** How many requests wait for a facility, without a look at them. */
export async function countRequests(facilityId: number): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `select count(*)::int as count from help_request where facility_id = $1 and sealed is not null and expires_at > now()`,
    [facilityId],
  )
  return rows[0]?.count ?? 0
}

/** The state of the request with a reference; null when there is none. */
export async function findRequest(codeHash: string): Promise<RequestState | null> {
  const { rows } = await pool().query<RequestState>(
    `select r.id, r.created_at as "createdAt", r.delivered_at as "deliveredAt", r.answered_at as "answeredAt",
       r.withdrawn_at as "withdrawnAt", r.expires_at as "expiresAt",
       json_build_object('id', f.id, 'slug', f.slug) as facility
     from help_request r join facility f on f.id = r.facility_id where r.code_hash = $1`,
    [codeHash],
  )
  return rows[0] ?? null
}

/** Deletes the words of a request that still has them, and notes why. Says whether it had. */
export async function forgetRequest(
  client: pg.ClientBase,
  { id, facilityId, why }: { id: number; facilityId: number; why: 'answered' | 'withdrawn' },
): Promise<boolean> {
  const { rowCount } = await client.query(
    `update help_request set sealed = null, ${why}_at = now() where id = $1 and facility_id = $2 and sealed is not null`,
    [id, facilityId],
  )
  return rowCount === 1
}

/** Switches a facility's requests on or off. */
export async function switchRequests(client: pg.ClientBase, facilityId: number, on: boolean): Promise<void> {
  await client.query('update facility set takes_help_requests = $2 where id = $1', [facilityId, on])
  await client.query('select touch_facilities($1)', [[facilityId]])
}
