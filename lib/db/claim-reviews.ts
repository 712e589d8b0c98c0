import type { ClaimForReview } from '#lib/claims/claim-review.ts'
import { pool } from './client.ts'
import { contactColumns } from './facility-contact.ts'

const statement = `
  select c.id, c.status, coalesce(c.evidence, '') as evidence, c.proof, c.proof_email as "proofEmail",
    c.proven_at as "provenAt", c.code_until as "codeUntil", c.code_tries as "codeTries", c.reason,
    c.created_at as "createdAt", c.decided_at as "decidedAt",
    json_build_object('id', a.id, 'name', a.name, 'email', a.email, 'locale', a.locale, 'since', a.created_at,
      'claims', (select count(*) from claim other where other.account_id = a.id)) as applicant,
    (select coalesce(json_agg(distinct owner.email), '[]') from membership m
     join account owner on owner.id = m.account_id and owner.disabled_at is null
     where m.role = 'owner' and (m.facility_id = c.facility_id or m.organization_id = f.organization_id)) as owners,
    (select coalesce(json_agg(json_build_object('email', by.email, 'text', o.text, 'createdAt', o.created_at)
      order by o.created_at), '[]')
     from claim_objection o join account by on by.id = o.account_id where o.claim_id = c.id) as objections,
    (select to_jsonb(contact) from (select ${contactColumns}) contact) as facility
  from claim c join account a on a.id = c.account_id join facility f on f.id = c.facility_id
    left join organization o on o.id = f.organization_id
  where c.id = $1`

type Review = Omit<ClaimForReview, 'sharingDomain'>

/** A claim with everything that it is decided by, but who else has its website; null where there is none. */
export async function readClaimForReview(id: number): Promise<Review | null> {
  const { rows } = await pool().query<Review>(statement, [id])
  const found = rows[0]
  if (!found) return null
  const { applicant, objections } = found
  return {
    ...found,
    applicant: { ...applicant, since: new Date(applicant.since) },
    objections: objections.map((each) => ({ ...each, createdAt: new Date(each.createdAt) })),
  }
}

/**
 * Names of facilities but one whose websites have a domain in them, each once: a proof by mail says less where many do.
 * A moderator asks this a few times a day, and so the websites have no index.
 */
export async function countNamesAtDomain(facilityId: number, domain: string): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `select count(distinct name)::int as count from facility
     where id <> $1 and name <> (select name from facility where id = $1) and website like '%' || $2 || '%'`,
    [facilityId, domain],
  )
  return rows[0]?.count ?? 0
}
