import type pg from 'pg'
import type { Source } from '#lib/provenance/provenance.ts'
import { pool } from './client.ts'

/** What a source says against a fact of higher precedence. */
export type Dispute = {
  id: number
  facilityId: number
  /** Set when it is about one program. */
  programId: number | null
  field: string
  source: Source
  value: unknown
  /** ISO day of the statement. */
  at: string
  /** The edition of an import; null where that is not known. */
  edition: string | null
  createdAt: Date
  decidedAt: Date | null
}

const statement = `
  select d.id, d.facility_id as "facilityId", d.program_id as "programId", d.field, d.source, d.value,
    to_char(d.at, 'YYYY-MM-DD') as at, d.created_at as "createdAt", d.decided_at as "decidedAt",
    (select max(r.edition) from source_record r where r.facility_id = d.facility_id and r.source = d.source) as edition
  from disagreement d where d.id = $1`

export async function findDispute(id: number): Promise<Dispute | null> {
  const { rows } = await pool().query<Dispute>(statement, [id])
  return rows[0] ?? null
}

/** As `findDispute`, which nobody else can settle until the transaction ends. */
export async function lockDispute(client: pg.ClientBase, id: number): Promise<Dispute | null> {
  await client.query('select from disagreement where id = $1 for update', [id])
  const { rows } = await client.query<Dispute>(statement, [id])
  return rows[0] ?? null
}

/** What stands is kept; the source goes on saying otherwise, and the listing goes on saying so. */
export async function keepDispute(client: pg.ClientBase, id: number): Promise<void> {
  await client.query('update disagreement set decided_at = now() where id = $1', [id])
}

/** What the source says is taken: nothing is disputed any more. */
export async function removeDispute(client: pg.ClientBase, id: number): Promise<void> {
  await client.query('delete from disagreement where id = $1', [id])
}
