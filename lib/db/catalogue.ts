import type { PoolClient } from 'pg'
import { pool } from '#lib/db/client.ts'
import type { CatalogueRow } from '#lib/search/catalogue-row.ts'
import type { CatalogueChange } from '#lib/search/index/catalogue-index.ts'
import { type StoredFacility, type StoredProgram, toCatalogueRow } from '#lib/search/stored-row.ts'

/**
 * A withheld address is searched at its ZIP code's point: distances from several places must not give it away.
 * Both statements take the facilities' ids; a closed facility is not in search.
 */
const facilities = `
  select f.id, f.name, f.name2, f.city, f.state, f.telehealth, f.telehealth_states as "telehealthStates", f.ownership,
    f.payments, f.ages, f.services,
    case when f.address_visibility = 'full' then f.lat else zip.lat end as lat,
    case when f.address_visibility = 'full' then f.lng else zip.lng end as lng,
    (f.updated_at at time zone 'UTC')::date - date '1970-01-01' as "updatedDay",
    language.slugs as languages, medication.slugs as medications, population.slugs as populations,
    detox.kinds as "detoxKinds", substance.slugs as "detoxSubstances"
  from facility f
  left join place zip on zip.zip = f.zip and f.address_visibility <> 'full'
  left join (select facility_id, array_agg(distinct language) slugs from facility_language
    where facility_id = any($1) group by 1) language on language.facility_id = f.id
  left join (select facility_id, array_agg(distinct medication::text) slugs from medication_policy
    where stance in ('starts', 'continues') and facility_id = any($1)
    group by 1) medication on medication.facility_id = f.id
  left join (select facility_id, array_agg(distinct population) slugs from population_served
    where program_id is null and facility_id = any($1)
    group by 1) population on population.facility_id = f.id
  left join (select facility_id, array_agg(distinct kind::text) kinds from detox_offering
    where "where" = 'on_site' and facility_id = any($1)
    group by 1) detox on detox.facility_id = f.id
  left join (select facility_id, array_agg(distinct s::text) slugs from detox_offering, unnest(substances) s
    where "where" = 'on_site' and facility_id = any($1)
    group by 1) substance on substance.facility_id = f.id
  where f.status <> 'closed' and f.id = any($1)`

const programs = `
  select p.id, p.facility_id as "facilityId", p.level, p.delivery, p.payments, p.ages, p.services,
    p.hours_per_week_min as "hoursMin", p.hours_per_week_max as "hoursMax", population.slugs as populations,
    p.length_weeks_min as "lengthMin", coalesce(p.days_per_week_min, p.days_per_week_max) as "daysMin",
    p.offers_day as "offersDay", p.offers_evening as "offersEvening", p.offers_weekend as "offersWeekend", timetable.tracks
  from program p
  left join (select program_id, array_agg(distinct population) slugs from population_served
    where program_id is not null and facility_id = any($1)
    group by 1) population on population.program_id = p.id
  left join (select t.program_id, json_agg(json_build_object('daysNeeded', t.days_needed, 'sessions', coalesce((
        select json_agg(json_build_object('weekday', s.weekday, 'startMinute', s.start_minute, 'endMinute', s.end_minute))
        from track_session s where s.track_id = t.id), '[]')) order by t.position) tracks
    from track t join program owner on owner.id = t.program_id
    where owner.facility_id = any($1)
    group by 1) timetable on timetable.program_id = p.id
  where p.facility_id = any($1)
  order by p.facility_id, p.level, p.id`

/** Facilities read at once: their rows take some milliseconds to make, and then others get a turn. */
const batch = 500

/**
 * The catalogue for the index, and the version it has: every change up to it is in the rows, none after it. Read in
 * batches by id, so that a process that reads it while serving goes on answering.
 */
export async function listCatalogue(): Promise<{ version: bigint; rows: CatalogueRow[] }> {
  return inSnapshot(async (client) => {
    const version = await findVersion(client)
    const { rows: all } = await client.query<{ id: number }>(
      `select id from facility where status <> 'closed' order by id`,
    )
    const rows: CatalogueRow[] = []
    for (let at = 0; at < all.length; at += batch) {
      const ids = all.slice(at, at + batch).map(({ id }) => id)
      for (const row of await listRows(client, ids)) rows.push(row)
    }
    return { version, rows }
  })
}

/**
 * The facilities that changed after a version, oldest change first, and the version the catalogue has with them; null
 * when more than `most` did, so that reading them all is as well. A facility that is closed has no row.
 */
export async function listCatalogueChanges(
  since: bigint,
  most: number,
): Promise<{ version: bigint; changes: CatalogueChange[] } | null> {
  return inSnapshot(async (client) => {
    const { rows: changed } = await client.query<{ id: number; version: string }>(
      `select id, catalogue_version as version from facility where catalogue_version > $1
       order by catalogue_version, id limit $2`,
      [since, most + 1],
    )
    if (changed.length > most) return null
    const last = changed.at(-1)
    if (!last) return { version: since, changes: [] }
    const ids = changed.map(({ id }) => id)
    const rows = new Map((await listRows(client, ids)).map((row) => [row.id, row]))
    return { version: BigInt(last.version), changes: ids.map((id) => ({ id, row: rows.get(id) ?? null })) }
  })
}

async function findVersion(client: PoolClient): Promise<bigint> {
  const { rows } = await client.query<{ version: string }>(
    'select coalesce(max(catalogue_version), 0) as version from facility',
  )
  return BigInt(rows[0]?.version ?? 0)
}

async function listRows(client: PoolClient, ids: readonly number[]): Promise<CatalogueRow[]> {
  const programsOf = new Map<number, StoredProgram[]>()
  for (const program of (await client.query<StoredProgram>(programs, [ids])).rows) {
    const others = programsOf.get(program.facilityId)
    if (others) others.push(program)
    else programsOf.set(program.facilityId, [program])
  }
  const { rows } = await client.query<StoredFacility>(facilities, [ids])
  return rows.map((facility) => toCatalogueRow(facility, programsOf.get(facility.id) ?? []))
}

/** On the primary database: a replica may not have seen yet what a notification tells of. */
async function inSnapshot<Result>(read: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool().connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const result = await read(client)
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
