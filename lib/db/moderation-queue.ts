import { type QueueFilter, type QueueKind, queueKinds } from '#lib/moderation/queue-filter.ts'
import type { QueueCounts, QueueItem } from '#lib/moderation/queue-item.ts'
import { pool } from './client.ts'

type Part = {
  table: string
  /** Name, city and state of the facility: `f`, or what was proposed. */
  place: [name: string, city: string, state: string]
  waits: string
  fields?: string
  askedBy?: string
  firstReviewedBy?: string
  /** More of the filter, for this kind alone. */
  and?: string
  /** What stands before the time in the kind's index, where an equal sign does not tell PostgreSQL that it is one value. */
  before?: string
}

const ofFacility: Part['place'] = ['f.name', 'f.city', 'f.state']
const undecided = 'x.status = $1::"ReviewStatus"'

/** Each kind is read by its index on status and time, so that PostgreSQL stops at the first that are wanted. */
const parts: Record<QueueKind, Part> = {
  claims: { table: 'claim', place: ofFacility, waits: undecided, askedBy: 'x.account_id' },
  changes: {
    table: 'change_request',
    place: ofFacility,
    waits: undecided,
    fields: 'array(select jsonb_object_keys(x.changes))',
    askedBy: 'x.proposed_by_id',
    firstReviewedBy: 'x.first_reviewed_by_id',
    and: `($4::text is null or (x.changes ? $4 and x.changes - $4 = '{}'))`,
  },
  proposals: {
    table: 'facility_proposal',
    place: [
      `x.facts #>> '{facility,name,name}'`,
      `x.facts #>> '{facility,address,city}'`,
      `x.facts #>> '{facility,address,state}'`,
    ],
    waits: undecided,
    askedBy: 'x.proposed_by_id',
  },
  reports: {
    table: 'error_report',
    place: ofFacility,
    waits: undecided,
    fields: 'array_remove(array[x.field], null)',
  },
  disputes: {
    table: 'disagreement',
    place: ofFacility,
    waits: `x.decided_at is null and $1 = 'pending'`,
    fields: 'array[x.field]',
    before: 'x.decided_at, ',
  },
}

const fromOf = ({ table, place }: Part) =>
  place === ofFacility ? `${table} x join facility f on f.id = x.facility_id` : `${table} x`

/** $1 status, $2 state, $3 least days, $4 field. */
const isWanted = ({ waits, place: [, , state], and = '$4::text is null or true' }: Part) =>
  `${waits} and ($2::text is null or ${state} = $2)
   and ($3::int is null or x.created_at <= now() - make_interval(days => $3)) and (${and})`

/** $7 a moderator, $8 to $10 the item after which: null for any. */
const isNext = (kind: QueueKind, { askedBy = 'null::int', firstReviewedBy = 'null::int' }: Part) =>
  `($7::int is null or (${askedBy} is distinct from $7 and ${firstReviewedBy} is distinct from $7))
   and ($8::timestamptz is null or (x.created_at, '${kind}', x.id) > ($8, $9, $10::int))`

function selectOf(kind: QueueKind): string {
  const part = parts[kind]
  const { before = '', fields = `'{}'::text[]`, askedBy = 'null::int', firstReviewedBy = 'null::int' } = part
  const [name, city, state] = part.place
  return `(select '${kind}' as kind, x.id, x.created_at as "createdAt", ${name} as name, ${city} as city, ${state} as state,
      ${fields} as fields, ${askedBy} as "askedBy", ${firstReviewedBy} as "firstReviewedBy"
    from ${fromOf(part)} where ${isWanted(part)} and ${isNext(kind, part)}
    order by ${before}x.created_at, x.id limit $5::int + $6::int)`
}

const valuesOf = ({ asked, state, age, field }: QueueFilter) => [asked ? 'changes_asked' : 'pending', state, age, field]

/** A moderator who goes on after an item. */
type Onward = { moderator: number; after: Pick<QueueItem, 'createdAt' | 'kind' | 'id'> | null }

/** What waits, oldest first: `limit` items after `offset`, in one statement over the tables of every kind. */
export async function listQueue(
  filter: QueueFilter,
  offset: number,
  limit: number,
  onward: Onward | null = null,
): Promise<QueueItem[]> {
  const kinds = filter.kind ? [filter.kind] : queueKinds
  const after = onward?.after ?? null
  const { rows } = await pool().query<QueueItem>(
    `select * from (${kinds.map(selectOf).join(' union all ')}) waiting
     order by "createdAt", kind, id offset $5 limit $6`,
    [
      ...valuesOf(filter),
      offset,
      limit,
      onward?.moderator ?? null,
      after?.createdAt ?? null,
      after?.kind ?? null,
      after?.id ?? null,
    ],
  )
  return rows
}

/** The first item after another that a moderator may decide: neither asked for nor approved by them; null for none. */
export async function findNextInQueue(
  filter: QueueFilter,
  moderator: number,
  after: Onward['after'],
): Promise<QueueItem | null> {
  const [item] = await listQueue(filter, 0, 1, { moderator, after })
  return item ?? null
}

/** How much of each kind waits, whatever kind the filter names. */
export async function countQueue(filter: QueueFilter): Promise<QueueCounts> {
  const each = queueKinds.map((kind) => {
    return `(select count(*)::int from ${fromOf(parts[kind])} where ${isWanted(parts[kind])}) as ${kind}`
  })
  const { rows } = await pool().query<QueueCounts>(`select ${each.join(', ')}`, valuesOf({ ...filter, field: null }))
  return rows[0] as QueueCounts
}

/** Since when an item waits, or waited; null where there is none any more. */
export async function findCreatedAt(kind: QueueKind, id: number): Promise<Date | null> {
  const { rows } = await pool().query<{ at: Date }>(`select created_at as at from ${parts[kind].table} where id = $1`, [
    id,
  ])
  return rows[0]?.at ?? null
}
