import type pg from 'pg'
import { pool } from './client.ts'

export type MemberRole = 'owner' | 'editor'

/** What a membership is of: one facility, or an organization with all of its facilities. */
export type Scope = { facilityId: number } | { organizationId: number }

/** Somebody who may edit a listing. `wholeOrganization` when they may because they edit for its organization. */
export type Member = {
  accountId: number
  name: string | null
  email: string
  role: MemberRole
  wholeOrganization: boolean
  since: Date
}

export const scopeColumn = (scope: Scope): 'facility_id' | 'organization_id' =>
  'facilityId' in scope ? 'facility_id' : 'organization_id'

export const scopeId = (scope: Scope): number => ('facilityId' in scope ? scope.facilityId : scope.organizationId)

/** Who may edit a facility, its organization's people last. */
export async function listMembers(facilityId: number, organizationId: number | null): Promise<Member[]> {
  const { rows } = await pool().query<Member>(
    `select a.id as "accountId", a.name, a.email, m.role, m.organization_id is not null as "wholeOrganization",
       m.created_at as since
     from membership m join account a on a.id = m.account_id
     where (m.facility_id = $1 or m.organization_id = $2) and a.disabled_at is null
     order by m.organization_id is not null, m.role, a.email`,
    [facilityId, organizationId],
  )
  return rows
}

/** Makes everybody else wait who would change the people of a facility or organization, until the transaction ends. */
export async function lockMembers(client: pg.ClientBase, scope: Scope): Promise<void> {
  const table = 'facilityId' in scope ? 'facility' : 'organization'
  await client.query(`select 1 from ${table} where id = $1 for no key update`, [scopeId(scope)])
}

/** The role that an account has in a facility or organization itself; null for none. */
export async function findRole(client: pg.ClientBase, scope: Scope, accountId: number): Promise<MemberRole | null> {
  const { rows } = await client.query<{ role: MemberRole }>(
    `select role from membership where ${scopeColumn(scope)} = $1 and account_id = $2`,
    [scopeId(scope), accountId],
  )
  return rows[0]?.role ?? null
}

/** Whether a facility or organization has an owner besides an account, one of a facility's organization counting too. */
export async function hasOtherOwner(client: pg.ClientBase, scope: Scope, accountId: number): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from membership m join account a on a.id = m.account_id and a.disabled_at is null
     where m.role = 'owner' and m.account_id <> $2 and (m.${scopeColumn(scope)} = $1
       ${'facilityId' in scope ? 'or m.organization_id = (select organization_id from facility where id = $1)' : ''})
     limit 1`,
    [scopeId(scope), accountId],
  )
  return rowCount === 1
}

/** Gives an account a role; in place of the one it has, if it has one. */
export async function putMember(
  client: pg.ClientBase,
  scope: Scope,
  accountId: number,
  role: MemberRole,
): Promise<void> {
  const column = scopeColumn(scope)
  await client.query(
    `insert into membership (account_id, ${column}, role) values ($1, $2, $3)
     on conflict (account_id, ${column}) do update set role = excluded.role`,
    [accountId, scopeId(scope), role],
  )
}

export async function deleteMember(client: pg.ClientBase, scope: Scope, accountId: number): Promise<void> {
  await client.query(`delete from membership where ${scopeColumn(scope)} = $1 and account_id = $2`, [
    scopeId(scope),
    accountId,
  ])
}

/** The account with an e-mail address; null when nobody has signed in with it. */
export async function findAccountByEmail(client: pg.ClientBase, email: string): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    'select id from account where email = $1 and disabled_at is null',
    [email],
  )
  return rows[0]?.id ?? null
}
