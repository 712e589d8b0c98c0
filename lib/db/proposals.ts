import type pg from 'pg'
import type { Candidate } from '#lib/proposals/likely-same.ts'
import type { OwnProposal, ProposedFacts } from '#lib/proposals/proposal.ts'
import type { ZipPlace } from '#lib/proposals/proposal-form.ts'
import { pool, readPool } from './client.ts'

/** A ZIP code of the offline places; null for one that nobody knows. */
export async function findZipPlace(zip: string): Promise<ZipPlace | null> {
  const { rows } = await readPool().query<ZipPlace>('select state, county, lat, lng from place where zip = $1', [zip])
  return rows[0] ?? null
}

/**
 * Facilities with a phone number, in a ZIP code, or among some that were found by their names, of one state; each found
 * by an index. How much their names have in common with `name` is told by trigrams.
 */
export async function listCandidates(asked: {
  name: string
  phone: string | null
  zip: string
  state: string
  namesakes: readonly number[]
}): Promise<Candidate[]> {
  const { rows } = await readPool().query<Candidate>(
    `with found as (
       select facility_id as id from phone where number = $2
       union select id from facility where zip = $3
       union select id from (select id from facility where id = any($5) and state = $4 limit 200) namesakes
     )
     select f.slug, f.name, f.name2, case when f.address_visibility = 'full' then f.street end as street, f.street2,
       f.city, f.state, f.zip, f.status, similarity(lower(f.name), lower($1)) as likeness,
       array(select p.number from phone p where p.facility_id = f.id) as phones
     from found join facility f on f.id = found.id where f.merged_into_id is null`,
    [asked.name, asked.phone, asked.zip, asked.state, asked.namesakes],
  )
  return rows
}

const ownColumns = `p.id, p.status, p.facts, coalesce(p.evidence, '') as evidence, p.reason,
  p.created_at as "createdAt", f.slug`

/** An account's own proposal; null for another's. */
export async function findOwnProposal(accountId: number, id: number): Promise<OwnProposal | null> {
  const { rows } = await pool().query<OwnProposal>(
    `select ${ownColumns} from facility_proposal p left join facility f on f.id = p.facility_id
     where p.id = $1 and p.proposed_by_id = $2`,
    [id, accountId],
  )
  return rows[0] ?? null
}

/** An account's proposals that are not decided, oldest first. */
export async function listOwnOpenProposals(accountId: number): Promise<OwnProposal[]> {
  const { rows } = await pool().query<OwnProposal>(
    `select ${ownColumns} from facility_proposal p left join facility f on f.id = p.facility_id
     where p.proposed_by_id = $1 and p.status in ('pending', 'changes_asked') order by p.id`,
    [accountId],
  )
  return rows
}

export async function insertProposal(accountId: number, facts: ProposedFacts, evidence: string): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    'insert into facility_proposal (proposed_by_id, facts, evidence) values ($1, $2, $3) returning id',
    [accountId, facts, evidence],
  )
  return (rows[0] as { id: number }).id
}

/** Writes a corrected proposal over the one that a moderator asked about. False when nobody has. */
export async function replaceProposal(
  id: number,
  accountId: number,
  facts: ProposedFacts,
  evidence: string,
): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update facility_proposal set facts = $3, evidence = $4, status = 'pending'
     where id = $1 and proposed_by_id = $2 and status = 'changes_asked'`,
    [id, accountId, facts, evidence],
  )
  return rowCount === 1
}

/** Takes back an account's own proposal that is not decided. */
export async function withdrawOwnProposal(id: number, accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query(
    `update facility_proposal set status = 'withdrawn', decided_at = now()
     where id = $1 and proposed_by_id = $2 and status in ('pending', 'changes_asked')`,
    [id, accountId],
  )
  return rowCount === 1
}

/** A proposal with what a moderator decides by. */
export type ProposalForReview = OwnProposal & {
  decidedAt: Date | null
  proposer: { id: number; name: string | null; email: string; since: Date; proposals: number }
}

const reviewStatement = `
  select ${ownColumns}, p.decided_at as "decidedAt", json_build_object('id', a.id, 'name', a.name, 'email', a.email,
    'since', a.created_at, 'proposals', (select count(*) from facility_proposal o where o.proposed_by_id = a.id)) as proposer
  from facility_proposal p join account a on a.id = p.proposed_by_id left join facility f on f.id = p.facility_id
  where p.id = $1`

/** @param client inside a transaction, for the proposal to be locked until its end */
export async function readProposal(id: number, client?: pg.ClientBase): Promise<ProposalForReview | null> {
  const { rows } = await (client ?? pool()).query<ProposalForReview>(
    client ? `${reviewStatement} for update of p` : reviewStatement,
    [id],
  )
  const found = rows[0]
  return found ? { ...found, proposer: { ...found.proposer, since: new Date(found.proposer.since) } } : null
}

/** Writes a decision, or a question, into a proposal. `facilityId` is the listing that was made of it. */
export async function decideStoredProposal(
  client: pg.ClientBase,
  id: number,
  decision: { status: string; by: number; reason: string | null; facilityId: number | null },
): Promise<void> {
  const { status, by, reason, facilityId } = decision
  await client.query(
    `update facility_proposal set status = $2::"ReviewStatus", reason = $3, reviewed_by_id = $4, facility_id = $5,
       decided_at = case when $2 <> 'changes_asked' then now() end where id = $1`,
    [id, status, reason, by, facilityId],
  )
}
