import { type FactCount, factAgeEnds, type Quality, type QueueTimes, verifiedDays } from '#lib/quality/quality.ts'
import { pool, readPool } from './client.ts'

/** $1 is the first day that counts. Texts of ISO days are in the order of their days. */
const isVerified = (of: string) => `jsonb_path_exists(${of}.provenance,
  '$.* ? ((@.source == "facility" || @.source == "moderator") && @.at >= $since)', jsonb_build_object('since', $1::text))`

/** Facilities that are counted: 12,744 of them are read in 0.1 s, which a kept page does once for each change. */
const counted = `f.status <> 'closed' and not f.is_example`

const statesStatement = `
  with own as (select distinct p.facility_id from program p where ${isVerified('p')})
  select f.state, count(*)::int as "all", count(*) filter (where own.facility_id is not null or ${isVerified('f')})::int as verified
  from facility f left join own on own.facility_id = f.id where ${counted} group by f.state order by f.state`

/** A program is verified with a fact of its own. */
const levelsStatement = `
  select p.level, count(*)::int as "all", count(*) filter (where ${isVerified('p')})::int as verified
  from program p join facility f on f.id = p.facility_id where ${counted} group by p.level order by p.level`

const factsOf = (of: FactCount['of'], from: string, row: string) => `
  select '${of}' as of, fact.key as field, fact.value ->> 'source' as source,
    width_bucket($1::date - (fact.value ->> 'at')::date, array[${factAgeEnds.map((days) => days + 1).join()}]) as age,
    count(*)::int as count
  from ${from}, jsonb_each(${row}.provenance) fact where ${counted} group by 2, 3, 4`

const factsStatement = `${factsOf('facility', 'facility f', 'f')}
  union all ${factsOf('program', 'program p join facility f on f.id = p.facility_id', 'p')}`

/** `today` is an ISO day, on which everything is dated. */
export async function readQuality(today: string): Promise<Quality> {
  const since = new Date(Date.parse(today) - verifiedDays * 86_400_000).toISOString().slice(0, 10)
  const [states, levels, facts, claimed] = await Promise.all([
    readPool().query<Quality['states'][number]>(statesStatement, [since]),
    readPool().query<Quality['levels'][number]>(levelsStatement, [since]),
    readPool().query<FactCount>(factsStatement, [today]),
    readPool().query<{ claimed: number }>(
      `select count(*)::int as claimed from facility f where ${counted} and exists (select from membership m
         where m.facility_id = f.id or m.organization_id = f.organization_id)`,
    ),
  ])
  return { states: states.rows, levels: levels.rows, facts: facts.rows, claimed: claimed.rows[0]?.claimed ?? 0 }
}

const hours = (interval: string) => `round((extract(epoch from ${interval}) / 3600)::numeric, 1)::float`

const timesOf = (kind: string, table: string, isWaiting: string) => `
  select '${kind}' as kind, count(*) filter (where ${isWaiting})::int as waiting,
    ${hours(`now() - min(created_at) filter (where ${isWaiting})`)} as oldest,
    count(*) filter (where decided_at > now() - interval '90 days')::int as decided,
    ${hours(`percentile_cont(0.5) within group (order by decided_at - created_at) filter (where decided_at > now() - interval '90 days')`)} as median,
    ${hours(`max(decided_at - created_at) filter (where decided_at > now() - interval '90 days')`)} as slowest
  from ${table}`

const isPending = `status in ('pending', 'changes_asked')`

/** What waits for moderators, and how long what was decided in the last ninety days had waited. */
export async function readQueueTimes(): Promise<QueueTimes[]> {
  const { rows } = await pool().query<QueueTimes>(
    [
      timesOf('claims', 'claim', isPending),
      timesOf('changes', 'change_request', isPending),
      timesOf('proposals', 'facility_proposal', isPending),
      timesOf('reports', 'error_report', isPending),
      timesOf('disputes', 'disagreement', 'decided_at is null'),
    ].join(' union all '),
  )
  return rows
}
