import type { PaymentStatements, PlanStatement } from '#lib/insurance/answer.ts'
import { readPool } from './client.ts'

/** By id, what some facilities say of payment; by the primary key and the programs' index on the facility. */
export async function findPaymentStatements(ids: readonly number[]): Promise<Map<number, PaymentStatements>> {
  if (ids.length === 0) return new Map()
  const { rows } = await readPool().query<PaymentStatements & { id: number }>(
    `select f.id, f.payments, f.provenance->'payments' as source,
       f.ownership, f.provenance->'ownership' as "ownershipSource",
       coalesce((select json_agg(json_build_object('id', p.id, 'payments', p.payments,
         'source', p.provenance->'payments') order by p.id)
         from program p where p.facility_id = f.id and cardinality(p.payments) > 0), '[]') as programs
     from facility f
     where f.id = any($1)`,
    [ids],
  )
  return new Map(rows.map(({ id, ...statements }) => [id, statements]))
}

/** Companies beyond this are not offered: a list that long is no longer read. */
const mostPayers = 500

/** The companies that facilities name among the plans they take, in order of name. */
export async function listPayers(): Promise<string[]> {
  const { rows } = await readPool().query<{ payer: string }>(
    `select distinct a.payer
     from plan_acceptance a join facility f on f.id = a.facility_id
     where f.status <> 'closed'
     order by a.payer
     limit ${mostPayers}`,
  )
  return rows.map(({ payer }) => payer)
}

/** The plans of a company that facilities say they take, those in `state` first, and how many there are in all. */
export async function findPlanStatements(
  payer: string,
  state: string | null,
  limit: number,
): Promise<{ total: number; statements: PlanStatement[] }> {
  const { rows } = await readPool().query<PlanStatement & { total: number }>(
    `select f.slug, f.name, f.city, f.state as "facilityState", a.payer, a.plan, a.state, a.network,
       to_char(a.as_of, 'YYYY-MM-DD') as "asOf", (count(*) over ())::int as total
     from plan_acceptance a join facility f on f.id = a.facility_id
     where a.payer = $1 and f.status <> 'closed'
     order by (f.state is not distinct from $2) desc, f.state, f.name, a.plan, a.id
     limit $3`,
    [payer, state, limit],
  )
  return { total: rows[0]?.total ?? 0, statements: rows.map(({ total: _, ...statement }) => statement) }
}
