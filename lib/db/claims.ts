import type pg from 'pg'
import type { ClaimProof, OwnClaim, ReviewStatus } from '#lib/claims/claim.ts'
import type { CheckedClaim } from '#lib/claims/claim-form.ts'
import { pool } from './client.ts'

const open = "status in ('pending', 'changes_asked')"

/** A claim as its own services need it. Never handed to a page. */
export type StoredClaim = { id: number; facilityId: number; accountId: number; status: ReviewStatus; proven: boolean }

/** An account's newest claim of a facility; null when it has made none. */
export async function findOwnClaim(accountId: number, facilityId: number): Promise<OwnClaim | null> {
  const { rows } = await pool().query<OwnClaim>(
    `select id, status, coalesce(evidence, '') as evidence, proof, proof_email as "proofEmail", reason,
       code_hash is not null and code_until > now() as "codeWaits", proven_at is not null as "isProven",
       created_at as "createdAt"
     from claim where account_id = $1 and facility_id = $2 order by id desc limit 1`,
    [accountId, facilityId],
  )
  return rows[0] ?? null
}

/** A claim that is not decided, as it is listed for the person who made it. */
export type OpenClaim = { slug: string; name: string; asked: boolean; proven: boolean }

/** An account's claims that are not decided, oldest first, each with its facility. */
export async function listOwnOpenClaims(accountId: number): Promise<OpenClaim[]> {
  const { rows } = await pool().query<OpenClaim>(
    `select f.slug, f.name, c.status = 'changes_asked' as asked, c.proven_at is not null as proven
     from claim c join facility f on f.id = c.facility_id
     where c.account_id = $1 and c.${open} order by c.id`,
    [accountId],
  )
  return rows
}

/** A claim that nobody else can change until the transaction ends. */
export async function lockClaim(client: pg.ClientBase, id: number): Promise<StoredClaim | null> {
  const { rows } = await client.query<StoredClaim>(
    `select id, facility_id as "facilityId", account_id as "accountId", status, proven_at is not null as proven
     from claim where id = $1 for update`,
    [id],
  )
  return rows[0] ?? null
}

/**
 * Stores a claim, unless the account has an open one of this facility. Two that are sent at once are one.
 * @returns its id; null when there is one already
 */
export async function insertClaim(
  client: pg.ClientBase,
  accountId: number,
  facilityId: number,
  { evidence, proof, email }: CheckedClaim,
): Promise<number | null> {
  await client.query('select 1 from account where id = $1 for update', [accountId])
  const { rows } = await client.query<{ id: number }>(
    `insert into claim (account_id, facility_id, evidence, proof, proof_email) select $1, $2, $3, $4, $5
     where not exists (select 1 from claim where account_id = $1 and facility_id = $2 and ${open}) returning id`,
    [accountId, facilityId, evidence, proof, email],
  )
  return rows[0]?.id ?? null
}

/** Gives a claim a new code in place of any before. `days` is how long it works. */
export async function storeCode(
  client: pg.ClientBase,
  id: number,
  { hash, proof, days }: { hash: string; proof: ClaimProof; days: number },
): Promise<void> {
  await client.query(
    `update claim set proof = $2, code_hash = $3, code_tries = 0, code_until = now() + make_interval(days => $4)
     where id = $1`,
    [id, proof, hash, days],
  )
}

/**
 * Counts one try at the code of an account's own open claim, and gives the hash to compare with; null when there is no
 * code, it has run out, or was tried too often. One statement: tries at the same moment are all counted.
 */
export async function takeCodeTry(id: number, accountId: number, most: number): Promise<string | null> {
  const { rows } = await pool().query<{ codeHash: string }>(
    `update claim set code_tries = code_tries + 1
     where id = $1 and account_id = $2 and ${open} and proven_at is null
       and code_hash is not null and code_until > now() and code_tries < $3
     returning code_hash as "codeHash"`,
    [id, accountId, most],
  )
  return rows[0]?.codeHash ?? null
}

/** Notes that the right code was typed in; the code is gone. False when it was replaced in the meantime. */
export async function markProven(id: number, codeHash: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    'update claim set proven_at = now(), code_hash = null, code_until = null where id = $1 and code_hash = $2',
    [id, codeHash],
  )
  return rowCount === 1
}

/** Takes back an account's own open claim. False when there is none of this id. */
export async function withdrawOwnClaim(id: number, accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update claim set status = 'withdrawn', code_hash = null, decided_at = now()
     where id = $1 and account_id = $2 and ${open}`,
    [id, accountId],
  )
  return rowCount === 1
}

/** Adds an answer to what a person wrote, and puts the claim back into the queue. */
export async function addEvidence(id: number, accountId: number, text: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update claim set status = 'pending', evidence = concat_ws(E'\\n\\n', evidence, $3::text)
     where id = $1 and account_id = $2 and status = 'changes_asked'`,
    [id, accountId, text],
  )
  return rowCount === 1
}

/** Writes a decision, or a question, into a claim. */
export async function decideClaim(
  client: pg.ClientBase,
  id: number,
  decision: { status: 'approved' | 'rejected' | 'changes_asked'; by: number; reason: string | null },
): Promise<void> {
  const { status, by, reason } = decision
  const decided = status !== 'changes_asked'
  await client.query(
    `update claim set status = $2, reason = $3, decided_by_id = $4,
       decided_at = case when $5 then now() end, code_hash = case when $5 then null else code_hash end
     where id = $1`,
    [id, status, reason, by, decided],
  )
}

/** Stores what an owner has against an open claim of their facility, over what they wrote before. */
export async function storeObjection(
  claimId: number,
  facilityId: number,
  accountId: number,
  text: string,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `insert into claim_objection (claim_id, account_id, text)
     select id, $3, $4 from claim where id = $1 and facility_id = $2 and account_id <> $3 and ${open}
     on conflict (claim_id, account_id) do update set text = excluded.text, created_at = now()`,
    [claimId, facilityId, accountId, text],
  )
  return rowCount === 1
}

/** An open claim as an owner of the listing sees it. */
export type ClaimToOwner = { id: number; name: string | null; email: string; createdAt: Date; objection: string | null }

/** The open claims of a facility but the reader's own, oldest first, with the reader's own objections. */
export async function listOpenClaims(facilityId: number, readerId: number): Promise<ClaimToOwner[]> {
  const { rows } = await pool().query<ClaimToOwner>(
    `select c.id, a.name, a.email, c.created_at as "createdAt", o.text as objection
     from claim c join account a on a.id = c.account_id
     left join claim_objection o on o.claim_id = c.id and o.account_id = $2
     where c.facility_id = $1 and c.account_id <> $2 and c.${open} order by c.id`,
    [facilityId, readerId],
  )
  return rows
}
