import { readPool } from './client.ts'

/** How many facilities that are not closed each state has, by postal code. One scan of the table. */
export async function countFacilitiesByState(): Promise<{ state: string; facilities: number }[]> {
  const { rows } = await readPool().query<{ state: string; facilities: number }>(
    `select state, count(*)::int as facilities from facility where status <> 'closed' group by state`,
  )
  return rows
}
