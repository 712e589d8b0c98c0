import type pg from 'pg'

/** A row of a table by its columns, in camelCase. */
export type StoredRow = Record<string, unknown> & { id: number; programId: number | null; trackId: number }

const tables = [
  'phone',
  'detox_offering',
  'medication_policy',
  'population_served',
  'facility_language',
  'plan_acceptance',
  'price',
  'drug_testing',
  'house_rule',
  'credential',
] as const

const programTables = ['track', 'phase', 'availability', 'program_link'] as const

/** In the order of the primary key, which for phones, tracks and phases is the order they were written in. */
const rowsOf = (table: string, where: string) =>
  `(select coalesce(json_agg(to_jsonb(x) order by x), '[]') from ${table} x where ${where})`

const ofProgram = 'x.program_id in (select id from program where facility_id = f.id)'

/** A facility ($1) with every row that belongs to it. */
const statement = `
  select to_jsonb(f) as facility, (select to_jsonb(o) from organization o where o.id = f.organization_id) as organization,
    ${rowsOf('program', 'x.facility_id = f.id')} as program,
    ${tables.map((table) => `${rowsOf(table, 'x.facility_id = f.id')} as ${table}`).join(', ')},
    ${programTables.map((table) => `${rowsOf(table, ofProgram)} as ${table}`).join(', ')},
    ${rowsOf('track_session', `x.track_id in (select x.id from track x where ${ofProgram})`)} as track_session
  from facility f where f.id = $1`

export type StoredRows = {
  facility: StoredRow
  organization: StoredRow | null
} & Record<'program' | 'track_session' | (typeof tables)[number] | (typeof programTables)[number], StoredRow[]>

/** All rows of a facility, which nobody else can change until the transaction ends; null when there is none. */
export async function lockRows(client: pg.ClientBase, facilityId: number): Promise<StoredRows | null> {
  // A statement of its own: one that waited for the lock would go on reading the other tables as they were before it.
  await client.query('select from facility where id = $1 for update', [facilityId])
  return readRows(client, facilityId)
}

/** All rows of a facility as they stand; null when there is none. */
export async function readRows(client: pg.ClientBase, facilityId: number): Promise<StoredRows | null> {
  const { rows } = await client.query(statement, [facilityId])
  return rows[0] ? (camelCased(rows[0]) as StoredRows) : null
}

/** Keys of rows in camelCase. What a JSON column holds keeps its keys. */
function camelCased(result: Record<string, unknown>): Record<string, unknown> {
  const row = (stored: object) =>
    Object.fromEntries(
      Object.entries(stored).map(([column, value]) => [
        column.replace(/_([a-z\d])/g, (_, next: string) => next.toUpperCase()),
        value,
      ]),
    )
  return Object.fromEntries(
    Object.entries(result).map(([table, stored]) => [
      table,
      Array.isArray(stored) ? stored.map(row) : stored && row(stored as object),
    ]),
  )
}
