import type pg from 'pg'
import type { ListingAction } from '#lib/audit/actions.ts'
import { type AuditEvent, readEvent, type StoredEvent } from '#lib/audit/event.ts'
import { pool } from './client.ts'

/** An account that edits the listing is its staff, even where it also moderates other ones. */
const select = `
  select e.id::text, e.at, e.actor_kind as "actorKind", a.email as "actorEmail", e.action, e.program_id as "programId",
    e.before, e.after, e.reason,
    coalesce(a.is_moderator and not exists (select from membership m join facility f on f.id = e.facility_id
      where m.account_id = a.id and (m.facility_id = f.id or m.organization_id = f.organization_id)), false)
      as "actorIsModerator"
  from audit_event e left join account a on a.id = e.actor_id`

/** Entries of a listing's history, the newest first: `limit` of those before an entry, or the newest. */
export async function listEvents(facilityId: number, before: string | null, limit: number): Promise<AuditEvent[]> {
  const { rows } = await pool().query<StoredEvent>(
    `${select} where e.facility_id = $1 and e.id < coalesce($2, 9223372036854775807::bigint) order by e.id desc limit $3`,
    [facilityId, before, limit],
  )
  return rows.map(readEvent)
}

/** Every entry after one of a listing's history, the newest first. */
export async function listEventsSince(client: pg.ClientBase, facilityId: number, id: string): Promise<AuditEvent[]> {
  const { rows } = await client.query<StoredEvent>(
    `${select} where e.facility_id = $1 and e.id > $2 order by e.id desc`,
    [facilityId, id],
  )
  return rows.map(readEvent)
}

/** One entry of a listing's history; null where that listing has none of that id. */
export async function findEvent(client: pg.ClientBase, facilityId: number, id: string): Promise<AuditEvent | null> {
  const { rows } = await client.query<StoredEvent>(`${select} where e.facility_id = $1 and e.id = $2`, [facilityId, id])
  return rows[0] ? readEvent(rows[0]) : null
}

/** The newest entry of an action that two listings share; null where there is none. */
export async function findNewestEvent(
  client: pg.ClientBase,
  facilityId: number,
  action: ListingAction,
  otherSlug: string,
): Promise<AuditEvent | null> {
  const { rows } = await client.query<StoredEvent>(
    `${select} where e.facility_id = $1 and e.action = $2 and e.after -> 'context' ->> 'listing' = $3
     order by e.id desc limit 1`,
    [facilityId, action, otherSlug],
  )
  return rows[0] ? readEvent(rows[0]) : null
}
