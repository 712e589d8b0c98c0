import type pg from 'pg'
import { pool } from './client.ts'

/** A change that somebody asked for, as it is decided. */
export type ChangeRequest = {
  id: number
  facilityId: number
  status: 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'changes_asked'
  changes: Record<string, { before: unknown; after: unknown }>
  note: string | null
  reason: string | null
  callBackNote: string | null
  createdAt: Date
  decidedAt: Date | null
  proposer: { id: number; email: string; isStaff: boolean } | null
  firstReview: { by: number; email: string; at: Date } | null
}

/** Who asked is staff while they may edit the listing, by themselves or for its organization. */
const statement = `
  select c.id, c.facility_id as "facilityId", c.status, c.changes, c.note, c.reason, c.call_back_note as "callBackNote",
    c.created_at as "createdAt", c.decided_at as "decidedAt",
    case when p.id is not null then json_build_object('id', p.id, 'email', p.email, 'isStaff', exists (
      select from membership m join facility f on f.id = c.facility_id
      where m.account_id = p.id and (m.facility_id = f.id or m.organization_id = f.organization_id))) end as proposer,
    case when r.id is not null then json_build_object('by', r.id, 'email', r.email, 'at', c.first_reviewed_at) end
      as "firstReview"
  from change_request c left join account p on p.id = c.proposed_by_id
    left join account r on r.id = c.first_reviewed_by_id
  where c.id = $1`

/** A change that somebody asked for; null where there is none. */
export async function findChangeRequest(id: number): Promise<ChangeRequest | null> {
  const { rows } = await pool().query<ChangeRequest>(statement, [id])
  return rows[0] ? withDates(rows[0]) : null
}

/** As `findChangeRequest`, which nobody else can decide until the transaction ends. */
export async function lockChangeRequest(client: pg.ClientBase, id: number): Promise<ChangeRequest | null> {
  await client.query('select from change_request where id = $1 for update', [id])
  const { rows } = await client.query<ChangeRequest>(statement, [id])
  return rows[0] ? withDates(rows[0]) : null
}

const withDates = (row: ChangeRequest): ChangeRequest => ({
  ...row,
  firstReview: row.firstReview && { ...row.firstReview, at: new Date(row.firstReview.at) },
})

/** Writes what was decided, by whom and why. A question leaves it open. */
export async function writeDecision(
  client: pg.ClientBase,
  id: number,
  decision: {
    status: 'approved' | 'rejected' | 'changes_asked'
    by: number
    reason: string | null
    callBackNote: string | null
  },
): Promise<void> {
  const { status, by, reason, callBackNote } = decision
  await client.query(
    `update change_request set status = $2::"ReviewStatus", reviewed_by_id = $3, reason = $4, call_back_note = $5,
       decided_at = case when $2 <> 'changes_asked' then now() end where id = $1`,
    [id, status, by, reason, callBackNote],
  )
}

/** Writes that one of two moderators has approved it. */
export async function writeFirstReview(client: pg.ClientBase, id: number, by: number): Promise<void> {
  await client.query('update change_request set first_reviewed_by_id = $2, first_reviewed_at = now() where id = $1', [
    id,
    by,
  ])
}
