import { readPool } from './client.ts'

const batch = 1000

/**
 * Listings with an id above `after` and up to `until`, in batches by id, each with the ISO day of its last change. Neither
 * closed ones nor examples. By the primary key, so that no batch is slower than the first.
 */
export async function* listSlugs(after: number, until: number): AsyncGenerator<{ path: string; newest: string }[]> {
  for (let last = after; ; ) {
    const { rows } = await readPool().query<{ id: number; path: string; newest: string }>(
      `select id, '/facilities/' || slug as path, to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD') as newest
       from facility where id > $1 and id <= $2 and status <> 'closed' and not is_example order by id limit $3`,
      [last, until, batch],
    )
    if (rows.length > 0) yield rows
    last = rows.at(-1)?.id ?? until
    if (rows.length < batch) return
  }
}
