import type pg from 'pg'
import { pool } from '#lib/db/client.ts'
import { hashOfToken } from '#lib/link-token.ts'

/** What a link of a mail is for. `openings` sets a program's, once; `mail-settings` switches an account's reminders. */
export type LinkPurpose = 'openings' | 'mail-settings'

export type SignedLink = {
  accountId: number
  facilityId: number | null
  programId: number | null
  expired: boolean
  used: boolean
}

export type NewLink = {
  token: string
  purpose: LinkPurpose
  accountId: number
  facilityId?: number
  programId?: number
}

/** Stores links that work for some days, in one statement. */
export async function insertLinks(client: pg.ClientBase, links: readonly NewLink[], days: number): Promise<void> {
  const rows = links.map(({ token, ...link }) => ({ ...link, tokenHash: hashOfToken(token) }))
  await client.query(
    `insert into signed_link (purpose, token_hash, account_id, facility_id, program_id, expires_at)
     select purpose, "tokenHash", "accountId", "facilityId", "programId", now() + make_interval(days => $2)
     from jsonb_to_recordset($1::jsonb)
       as given(purpose text, "tokenHash" text, "accountId" int, "facilityId" int, "programId" int)`,
    [JSON.stringify(rows), days],
  )
}

const columns = `account_id as "accountId", facility_id as "facilityId", program_id as "programId",
  expires_at <= now() as expired, used_at is not null as used`

/** What a link is for; null for one that we did not make, or for another purpose. */
export async function findLink(purpose: LinkPurpose, token: string): Promise<SignedLink | null> {
  const { rows } = await pool().query<SignedLink>(
    `select ${columns} from signed_link where token_hash = $1 and purpose = $2`,
    [hashOfToken(token), purpose],
  )
  return rows[0] ?? null
}

/** Uses a link up, in the caller's transaction; null when it is expired, or somebody was quicker. */
export async function useLink(client: pg.ClientBase, purpose: LinkPurpose, token: string): Promise<SignedLink | null> {
  const { rows } = await client.query<SignedLink>(
    `update signed_link set used_at = now()
     where token_hash = $1 and purpose = $2 and used_at is null and expires_at > now() returning ${columns}`,
    [hashOfToken(token), purpose],
  )
  return rows[0] ?? null
}
