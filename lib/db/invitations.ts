import type pg from 'pg'
import { pool } from './client.ts'
import { type MemberRole, type Scope, scopeColumn, scopeId } from './members.ts'

/** An invitation that still waits, as those who may invite see it. */
export type OpenInvitation = {
  id: number
  email: string
  role: MemberRole
  wholeOrganization: boolean
  expiresAt: Date
}

/** What an invitation is to, for the person who opens its link. */
export type Invited = {
  id: number
  email: string
  role: MemberRole
  facilityId: number | null
  organizationId: number | null
  /** Name of the facility or organization, and where to go once it is accepted. */
  name: string
  slug: string | null
}

const waits = 'i.accepted_at is null and i.expires_at > now()'

/** The invitations of a facility and its organization that still wait, newest first. */
export async function listOpenInvitations(
  facilityId: number,
  organizationId: number | null,
): Promise<OpenInvitation[]> {
  const { rows } = await pool().query<OpenInvitation>(
    `select id, email, role, organization_id is not null as "wholeOrganization", expires_at as "expiresAt"
     from invitation i where (facility_id = $1 or organization_id = $2) and ${waits} order by id desc`,
    [facilityId, organizationId],
  )
  return rows
}

/** Stores an invitation in place of an earlier one to the same address. Gives its id. */
export async function insertInvitation(
  client: pg.ClientBase,
  scope: Scope,
  invitation: { email: string; role: MemberRole; tokenHash: string; invitedBy: number; days: number },
): Promise<number> {
  const { email, role, tokenHash, invitedBy, days } = invitation
  const column = scopeColumn(scope)
  await client.query(`delete from invitation where ${column} = $1 and email = $2 and accepted_at is null`, [
    scopeId(scope),
    email,
  ])
  const { rows } = await client.query<{ id: number }>(
    `insert into invitation (${column}, email, role, token_hash, invited_by_id, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning id`,
    [scopeId(scope), email, role, tokenHash, invitedBy, days],
  )
  return (rows[0] as { id: number }).id
}

/** Takes back an invitation of a facility or organization that nobody has accepted. */
export async function deleteInvitation(client: pg.ClientBase, scope: Scope, id: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `delete from invitation where id = $2 and ${scopeColumn(scope)} = $1 and accepted_at is null`,
    [scopeId(scope), id],
  )
  return rowCount === 1
}

/** The invitation of a link while it can be accepted; null once it was, or has run out, or never was. */
export async function findInvitation(tokenHash: string): Promise<Invited | null> {
  const { rows } = await pool().query<Invited>(
    `select i.id, i.email, i.role, i.facility_id as "facilityId", i.organization_id as "organizationId",
       coalesce(f.name, o.name) as name, f.slug
     from invitation i left join facility f on f.id = i.facility_id left join organization o on o.id = i.organization_id
     where i.token_hash = $1 and ${waits}`,
    [tokenHash],
  )
  return rows[0] ?? null
}

/** Uses an invitation up. False when somebody was quicker. */
export async function markAccepted(client: pg.ClientBase, id: number): Promise<boolean> {
  const { rowCount } = await client.query(`update invitation i set accepted_at = now() where id = $1 and ${waits}`, [
    id,
  ])
  return rowCount === 1
}
