import type pg from 'pg'
import type { FacilityField } from '#lib/provenance/fields.ts'

/** Identity facts as they stood when somebody asked to change them, and as they shall stand. */
export type FieldChanges = { [Field in FacilityField]?: { before: unknown; after: unknown } }

/** A change that waits for a moderator, or went back to whoever asked for it with the moderator's question. */
export type WaitingChange = {
  id: number
  proposedById: number | null
  status: 'pending' | 'changes_asked'
  changes: FieldChanges
  /** What the moderator asks. */
  reason: string | null
  createdAt: Date
}

/** The changes of a facility that are not decided yet, oldest first. */
export async function listWaitingChanges(client: pg.ClientBase, facilityId: number): Promise<WaitingChange[]> {
  const { rows } = await client.query<WaitingChange>(
    `select id, proposed_by_id as "proposedById", status, changes, reason, created_at as "createdAt"
     from change_request where facility_id = $1 and status in ('pending', 'changes_asked') order by id`,
    [facilityId],
  )
  return rows
}

/**
 * Asks for changes in the place of those that the account asked for before, which keep their place in the queue but get
 * another number: a moderator who has the old ones open decides nothing about the new. No changes withdraw the request.
 */
export async function replaceWaitingChange(
  client: pg.ClientBase,
  asked: { facilityId: number; accountId: number; changes: FieldChanges },
): Promise<void> {
  const { rows } = await client.query<{ createdAt: Date }>(
    `update change_request set status = 'withdrawn', decided_at = now()
     where facility_id = $1 and proposed_by_id = $2 and status in ('pending', 'changes_asked')
     returning created_at as "createdAt"`,
    [asked.facilityId, asked.accountId],
  )
  if (Object.keys(asked.changes).length === 0) return
  await client.query(
    'insert into change_request (facility_id, proposed_by_id, changes, created_at) values ($1, $2, $3, coalesce($4, now()))',
    [asked.facilityId, asked.accountId, JSON.stringify(asked.changes), rows[0]?.createdAt ?? null],
  )
}
