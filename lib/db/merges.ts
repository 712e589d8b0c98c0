import type pg from 'pg'
import { insertRows } from '#lib/db/insert-rows.ts'
import type { ProgramState } from '#lib/facility/listing-state.ts'
import type { FactProvenance } from '#lib/provenance/provenance.ts'
import { pool } from './client.ts'

/** Locks two facilities, always in one order. @returns their places in the change feed: others mean that they have changed */
export async function lockPair(client: pg.ClientBase, ids: readonly number[]): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    'select catalogue_version::text as version from facility where id = any($1) order by id for update',
    [ids],
  )
  return rows.map(({ version }) => version).join(' ')
}

/** As `lockPair`, only to be looked at. */
export async function pairVersions(ids: readonly number[]): Promise<string> {
  const { rows } = await pool().query<{ version: string }>(
    'select catalogue_version::text as version from facility where id = any($1) order by id',
    [ids],
  )
  return rows.map(({ version }) => version).join(' ')
}

const ofPrograms = ['population_served', 'plan_acceptance', 'price', 'drug_testing', 'house_rule']

export type Moving = {
  from: number
  into: number
  programs: readonly ProgramState[]
  /** Who says that these programs are given there. */
  statement: FactProvenance
  actor: number
  action: 'merged' | 'merged_away' | 'unmerged'
  reason: string
}

/**
 * Moves programs with all that belongs to them to another facility, and writes it into both histories. They lose the
 * setting's code of the directory, whose editions would take them off where it lists them no more.
 */
export async function movePrograms(client: pg.ClientBase, moving: Moving): Promise<void> {
  const { from, into, programs, statement, actor, action, reason } = moving
  if (programs.length === 0) return
  const ids = programs.map(({ id }) => id)
  await client.query(
    `update program set facility_id = $2, setting_code = null,
       provenance = provenance || jsonb_build_object('level', $3::jsonb) where id = any($1)`,
    [ids, into, JSON.stringify(statement)],
  )
  await client.query('update detox_offering set program_id = null where program_id = any($1)', [ids])
  await client.query('update signed_link set facility_id = $2 where program_id = any($1)', [ids, into])
  // Five tables, whatever the number of programs.
  for (const table of ofPrograms) {
    await client.query(`update ${table} set facility_id = $2 where program_id = any($1)`, [ids, into])
  }
  const event = { actor_kind: 'account', actor_id: actor, action, reason, at: new Date() }
  await insertRows(
    client,
    'audit_event',
    programs.flatMap(({ id, facts, settingCode }) => [
      { ...event, facility_id: from, program_id: id, before: { ...facts, settingCode }, after: null },
      { ...event, facility_id: into, program_id: id, before: null, after: facts },
    ]),
  )
}

/** What belongs to a facility besides its facts goes to another: who edits it, and what waits about it. */
export async function movePeople(client: pg.ClientBase, from: number, into: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `insert into membership (account_id, facility_id, role) select account_id, $2, role from membership
     where facility_id = $1 on conflict (account_id, facility_id) do nothing returning account_id as id`,
    [from, into],
  )
  for (const table of ['claim', 'change_request', 'error_report', 'invitation']) {
    await client.query(`update ${table} set facility_id = $2 where facility_id = $1`, [from, into])
  }
  return rows.map(({ id }) => id)
}

/** Takes back from a facility the people that a merge brought. */
export async function removePeople(
  client: pg.ClientBase,
  facilityId: number,
  accounts: readonly number[],
): Promise<void> {
  await client.query('delete from membership where facility_id = $1 and account_id = any($2)', [facilityId, accounts])
}

/** Lets the slug of a facility answer for another, or with null for itself again. */
export async function setMergedInto(client: pg.ClientBase, id: number, into: number | null): Promise<void> {
  await client.query('update facility set merged_into_id = $2 where id = $1', [id, into])
  if (into !== null) await client.query('delete from disagreement where facility_id = $1 and decided_at is null', [id])
}

/** Two listings that may be of one place. */
export type MergeCandidate = {
  from: { slug: string; name: string }
  into: { slug: string; name: string }
  city: string
  state: string
  samePhone: boolean
  sameName: boolean
}

/**
 * Listings at one address that also share a number or a name, or with a facility ($1) all those that share its address or
 * a number of its own. The older listing stays.
 */
export async function listMergeCandidates(facilityId: number | null, limit: number): Promise<MergeCandidate[]> {
  const { rows } = await pool().query<MergeCandidate>(
    `with pair as (
       select a.id as into_id, b.id as from_id from facility a
       join facility b on b.zip = a.zip and lower(b.street) = lower(a.street) and b.id > a.id
       where $1::int is null or $1 in (a.id, b.id)
       union
       select least(p.facility_id, q.facility_id), greatest(p.facility_id, q.facility_id) from phone p
       join phone q on q.number = p.number and q.facility_id <> p.facility_id where p.facility_id = $1
     ), told as (
       select a.id, b.slug as from_slug, b.name as from_name, a.slug as into_slug, a.name as into_name, a.city, a.state,
         lower(a.name) = lower(b.name) and coalesce(lower(a.name2), '') = coalesce(lower(b.name2), '') as same_name,
         exists (select from phone p join phone q on q.number = p.number where p.facility_id = a.id and q.facility_id = b.id)
           as same_phone
       from pair join facility a on a.id = pair.into_id join facility b on b.id = pair.from_id
       where a.status <> 'closed' and b.status <> 'closed' and a.is_example = b.is_example
     )
     select json_build_object('slug', from_slug, 'name', from_name) as "from",
       json_build_object('slug', into_slug, 'name', into_name) as "into", city, state,
       same_phone as "samePhone", same_name as "sameName"
     from told where $1::int is not null or (same_name and same_phone) order by state, city, id limit $2`,
    [facilityId, limit],
  )
  return rows
}
