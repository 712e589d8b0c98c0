import type pg from 'pg'

/** Rows to insert: column → value as JSON has it. Every row has the columns of the first. */
export type Rows = Record<string, unknown>[]

/**
 * Inserts any number of rows into a table in one statement; PostgreSQL reads the values by the table's own types.
 * `table` and column names come from our code, never from a file. No rows: no statement.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: Rows, onConflict = ''): Promise<void> {
  if (!rows[0]) return
  const columns = Object.keys(rows[0])
    .map((column) => `"${column}"`)
    .join(', ')
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) ${onConflict}`,
    [JSON.stringify(rows)],
  )
}

/** Updates rows of a table by `id`, all other columns of the first row being set; one statement. */
export async function updateRows(client: pg.ClientBase, table: string, rows: Rows): Promise<void> {
  if (!rows[0]) return
  const columns = Object.keys(rows[0]).filter((column) => column !== 'id')
  await client.query(
    `update ${table} set ${columns.map((column) => `"${column}" = new."${column}"`).join(', ')}
     from jsonb_populate_recordset(null::${table}, $1::jsonb) as new where ${table}.id = new.id`,
    [JSON.stringify(rows)],
  )
}

/** Takes the next `count` ids of a table's sequence. */
export async function takeIds(client: pg.ClientBase, table: string, count: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `select nextval(pg_get_serial_sequence($1, 'id'))::int as id from generate_series(1, $2)`,
    [table, count],
  )
  return rows.map(({ id }) => id)
}
