import type pg from 'pg'

/** Which of some programs there are. */
export async function listExistingPrograms(client: pg.ClientBase, ids: readonly number[]): Promise<Set<number>> {
  const { rows } = await client.query<{ id: number }>('select id from program where id = any($1)', [ids])
  return new Set(rows.map(({ id }) => id))
}
