import { pool } from '#lib/db/client.ts'

/** The link in the newest mail to an address; its token and where it leads on to. */
export async function newestLink(email: string): Promise<{ url: URL; token: string }> {
  const { rows } = await pool().query<{ text: string }>(
    'select text from mail where address = $1 order by id desc limit 1',
    [email],
  )
  const url = new URL(/https?:\S+token=\S+/.exec(rows[0]?.text ?? '')?.[0] ?? 'about:blank')
  return { url, token: url.searchParams.get('token') ?? '' }
}
