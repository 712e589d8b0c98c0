import type pg from 'pg'
import { searchWords } from '#lib/catalogue/fold-text.ts'
import { insertRows, updateRows } from '#lib/db/insert-rows.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import { facilityColumns, facilityTables, listRows } from './facility-columns.ts'

/** Writes facts of a facility over those that stand, and the provenance of all. */
export async function writeFacility(
  client: pg.ClientBase,
  before: ListingState,
  facts: Partial<FacilityFacts>,
  provenance: Provenance,
): Promise<void> {
  const columns = Object.entries(facts).map(([field, fact]) =>
    facilityColumns[field as keyof FacilityFacts]?.(fact as never),
  )
  const row = Object.assign({ id: before.id, provenance }, ...columns)
  const naming = facts.name !== undefined || facts.organization !== undefined
  await updateRows(client, 'facility', [naming ? { ...row, ...(await nameAnew(client, before, facts)) } : row])
  for (const [field, stored] of Object.entries(facilityTables)) {
    const list = facts[field as keyof FacilityFacts] as object[] | undefined
    if (list === undefined) continue
    await client.query(`delete from ${stored.table} where facility_id = $1 and ${stored.own}`, [before.id])
    await insertRows(client, stored.table, listRows(before.id, stored, list))
  }
}

/** The organization and the words that a search for names looks at, when either name changes. */
async function nameAnew(
  client: pg.ClientBase,
  before: ListingState,
  { name = before.facts.name, organization = before.facts.organization }: Partial<FacilityFacts>,
): Promise<Record<string, unknown>> {
  const words = searchWords(name.name, name.name2, organization?.name)
  await client.query('insert into name_word (word) select unnest($1::text[]) on conflict do nothing', [words])
  return { search_words: words, organization_id: organization ? await organizationId(client, organization) : null }
}

async function organizationId(
  client: pg.ClientBase,
  { name, nameKey }: NonNullable<FacilityFacts['organization']>,
): Promise<number> {
  await client.query('insert into organization (name, name_key) values ($1, $2) on conflict (name_key) do nothing', [
    name,
    nameKey,
  ])
  const { rows } = await client.query<{ id: number }>('select id from organization where name_key = $1', [nameKey])
  return (rows[0] as { id: number }).id
}
