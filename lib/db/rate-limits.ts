import { pool } from '#lib/db/client.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'

/** How often something may be tried, in windows that begin with a first try. */
export type Limit = { limit: number; windowSeconds: number }

/**
 * Counts one try, and says whether it is within the limit. One statement, so that tries at the same moment are all
 * counted, by all web processes together. The address or account in the key is kept as a keyed hash alone.
 * @param key what is tried, and who tries it: `sign-in:203.0.113.7`
 */
export async function takeAttempt(key: string, { limit, windowSeconds }: Limit): Promise<boolean> {
  const { rows } = await pool().query<{ allowed: boolean }>(
    `insert into rate_limit as kept (key, count, window_start) values ($1, 1, now())
     on conflict (key) do update set
       count = case when kept.window_start > now() - make_interval(secs => $3) then least(kept.count + 1, $2 + 1) else 1 end,
       window_start = case when kept.window_start > now() - make_interval(secs => $3) then kept.window_start else now() end
     returning count <= $2 as allowed`,
    [keyedHash('attempt', key), limit, windowSeconds],
  )
  return rows[0]?.allowed ?? false
}
