import type pg from 'pg'

/** Something that was done about a listing and is no change of its facts, for its history. Holds no e-mail address. */
export type AuditEntry = {
  /** Null for a command, which is nobody's. */
  actorId: number | 'visitor' | null
  action: string
  facilityId: number | null
  before?: object
  after?: object
  reason?: string | null
}

/** Writes it into the history inside the caller's transaction. */
export async function insertAuditEvent(client: pg.ClientBase, entry: AuditEntry): Promise<void> {
  const { actorId, action, facilityId, before = null, after = null, reason = null } = entry
  await client.query(
    `insert into audit_event (actor_kind, actor_id, action, facility_id, before, after, reason)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [kindOf(actorId), typeof actorId === 'number' ? actorId : null, action, facilityId, before, after, reason],
  )
}

function kindOf(actorId: AuditEntry['actorId']): 'system' | 'visitor' | 'account' {
  if (actorId === null) return 'system'
  return actorId === 'visitor' ? 'visitor' : 'account'
}
