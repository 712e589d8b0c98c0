import type pg from 'pg'
import { searchWords } from '#lib/catalogue/fold-text.ts'
import type { Edition } from '#lib/catalogue/import-statement.ts'
import type { ListingFacts } from '#lib/catalogue/listing-facts.ts'
import type { RecordWrite } from '#lib/catalogue/plan-import.ts'
import { insertRows, type Rows } from '#lib/db/insert-rows.ts'

/** What every write of one import shares: the connection inside its transaction, the run, the edition. */
export type ImportContext = { client: pg.ClientBase; runId: number; edition: Edition }

/** Makes the organizations that facts name and are not there yet; gives the id of each by its key. */
export async function ensureOrganizations(
  { client, edition }: ImportContext,
  facts: Pick<ListingFacts, 'organization'>[],
): Promise<Map<string, number>> {
  const wanted = new Map(
    facts.flatMap(({ organization }) => (organization ? [[organization.nameKey, organization.name]] : [])),
  )
  if (wanted.size === 0) return new Map()
  const provenance = { name: { source: 'samhsa', at: edition.at, by: edition.edition } }
  await insertRows(
    client,
    'organization',
    [...wanted].map(([name_key, name]) => ({ name, name_key, provenance })),
    'on conflict (name_key) do nothing',
  )
  const { rows } = await client.query<{ id: number; key: string }>(
    'select id, name_key as key from organization where name_key = any($1)',
    [[...wanted.keys()]],
  )
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** Adds words of names to the words that typed ones are matched with. */
export async function saveNameWords(
  { client }: ImportContext,
  facts: Pick<ListingFacts, 'name' | 'organization'>[],
): Promise<void> {
  const words = searchWords(...facts.flatMap(({ name, organization }) => [name.name, name.name2, organization?.name]))
  await client.query('insert into name_word (word) select unnest($1::text[]) on conflict do nothing', [words])
}

/** Columns of `source_record` that a row of this edition sets. */
export function recordColumns(
  { runId, edition }: ImportContext,
  { row, identityKey, fingerprint }: RecordWrite,
): Rows[number] {
  return {
    identity_key: identityKey,
    import_run_id: runId,
    edition: edition.edition,
    row_number: row.sourceRow,
    fingerprint,
    row,
    codes: row.codes,
    gone_since: null,
  }
}

export type ImportEvent = { action: string; facilityId: number; before: unknown; after: unknown }

/** Writes the audit events of a batch, in the batch's own transaction. */
export async function saveEvents({ client, runId }: ImportContext, events: ImportEvent[]): Promise<void> {
  await insertRows(
    client,
    'audit_event',
    events.map(({ action, facilityId, before, after }) => ({
      actor_kind: 'import',
      action,
      facility_id: facilityId,
      import_run_id: runId,
      before,
      after,
    })),
  )
}

/** Puts facilities into the change feed; last in a transaction, because it makes other writers wait. */
export async function touchFacilities({ client }: ImportContext, ids: number[]): Promise<void> {
  await client.query('select touch_facilities($1)', [ids])
}
