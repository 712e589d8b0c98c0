import type pg from 'pg'

/** The facility at a slug, for a change; null where there is none, or it was found to be the same as another. */
export async function findFacilityId(client: pg.ClientBase, slug: string): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    'select id from facility where slug = $1 and merged_into_id is null',
    [slug],
  )
  return rows[0]?.id ?? null
}
