import type pg from 'pg'
import { weekdays } from '#lib/care/timetable.ts'
import type { Random } from '#tests/unit/search/index/random-catalogue.ts'

/** An edit of one facility, as somebody might make it; $1 is its id. */
type Edit = (random: Random) => { sql: string; values?: unknown[] }

const onOneProgram = 'id = (select min(id) from program where facility_id = $1)'

const edits: Record<string, Edit> = {
  close: () => ({ sql: `update facility set status = 'closed' where id = $1` }),
  open: () => ({ sql: `update facility set status = 'open' where id = $1` }),
  rename: (random) => ({
    sql: 'update facility set name = $2, name2 = null where id = $1',
    values: [random.pick(['Álamo House', 'a new dawn', 'Zebra', '12 Oaks', 'Hope'])],
  }),
  move: (random) => ({
    sql: `update facility set lat = $2, lng = $3, geo_precision = 'street', state = $4 where id = $1`,
    values: [39 + random.next(), -84 - random.next(), random.pick(['OH', 'KY', 'PR'])],
  }),
  unplace: () => ({ sql: `update facility set lat = null, lng = null, geo_precision = 'none' where id = $1` }),
  withhold: (random) => ({
    sql: 'update facility set address_visibility = $2 where id = $1 and street is not null',
    values: [random.pick(['full', 'city', 'hidden'])],
  }),
  pay: (random) => ({
    sql: 'update facility set payments = $2, ages = $3 where id = $1',
    values: [random.some(['medicaid', 'medicare', 'free'], 0.5), random.some(['adults', 'seniors'], 0.5)],
  }),
  payAtProgram: (random) => ({
    sql: `update program set payments = $2, ages = $3 where ${onOneProgram}`,
    values: [random.some(['medicaid', 'self_pay'], 0.5), random.some(['adolescents', 'adults'], 0.5)],
  }),
  teach: (random) => ({
    sql: `update program set services = $2 where ${onOneProgram}`,
    values: [random.pick([[], ['cbt', 'urine_test'], ['urine_test'], ['matrix_model']])],
  }),
  deliver: (random) => ({
    sql: `update program set delivery = $2 where ${onOneProgram}`,
    values: [random.pick(['in_person', 'telehealth', 'hybrid', null])],
  }),
  stateHours: (random) => {
    const min = random.chance(0.8) ? random.below(40) / 2 : null
    const max = min === null ? null : min + random.below(10)
    return {
      sql: `update program set hours_per_week_min = $2, hours_per_week_max = $3 where ${onOneProgram}`,
      values: [min, max],
    }
  },
  schedule: (random) => ({
    sql: `with program as (select min(id) as id from program where facility_id = $1 having count(*) > 0),
      track as (insert into track (program_id, position, name, days_needed)
        select id, (select coalesce(max(position) + 1, 0) from track t where t.program_id = program.id), 'Track', $2::smallint
        from program returning id)
      insert into track_session (track_id, weekday, start_minute, end_minute, kind)
      select track.id, day::"Weekday", $4::smallint, $4::smallint + 120, 'group' from track, unnest($3::text[]) day`,
    values: [random.pick([null, 2, 3]), random.some(weekdays, 0.5), random.pick([9, 13, 18]) * 60],
  }),
  unschedule: () => ({ sql: 'delete from track where program_id in (select id from program where facility_id = $1)' }),
  tellWhen: (random) => ({
    sql: `update program set offers_day = $2, offers_evening = $3, offers_weekend = $4, days_per_week_min = $5,
      days_per_week_max = $5, length_weeks_min = $6 where ${onOneProgram}`,
    values: [
      ...[0, 1, 2].map(() => random.pick([null, true, false])),
      random.pick([null, 3, 5]),
      random.pick([null, 4, 12]),
    ],
  }),
  reach: (random) => ({
    sql: 'update facility set telehealth_states = $2, telehealth = true where id = $1',
    values: [random.some(['OH', 'NY', 'MT'], 0.6)],
  }),
  addProgram: (random) => ({
    sql: 'insert into program (facility_id, level, updated_at) values ($1, $2, now())',
    values: [random.pick(['iop', 'php', 'outpatient', 'detox'])],
  }),
  dropProgram: () => ({ sql: `delete from program where ${onOneProgram}` }),
  tailor: (random) => ({
    sql: 'insert into population_served (facility_id, program_id, population, mode) select $1, (select min(id) from program where facility_id = $1 and $3), $2, $4::"ServiceMode"',
    values: [random.pick(['veterans', 'women', 'lgbtq']), random.chance(0.7), 'tailored'],
  }),
  detox: (random) => ({
    sql: `insert into detox_offering (facility_id, "where", kind, substances) values ($1, $2, $3, $4)`,
    values: [
      random.pick(['on_site', 'referral']),
      random.pick(['ambulatory', 'social', 'hospital', null]),
      random.some(['alcohol', 'opioids'], 0.5),
    ],
  }),
  noDetox: () => ({ sql: 'delete from detox_offering where facility_id = $1' }),
  speak: (random) => ({
    sql: 'insert into facility_language (facility_id, language, mode) values ($1, $2, $3) on conflict do nothing',
    values: [random.pick(['spanish', 'hmong']), random.pick(['staff', 'interpreter'])],
  }),
  prescribe: (random) => ({
    sql: 'insert into medication_policy (facility_id, medication, stance) values ($1, $2, $3) on conflict do nothing',
    values: [
      random.pick(['methadone', 'buprenorphine']),
      random.pick(['starts', 'accepts_from_elsewhere', 'not_allowed']),
    ],
  }),
  open_anew: () => ({
    sql: `insert into facility (slug, name, city, state, zip, street, lat, lng, geo_precision, telehealth, updated_at)
      select 'new-' || id || '-' || nextval('catalogue_version_seq'), 'Brand New ' || id, city, state, zip, 'Main St',
        lat, lng, geo_precision, true, now() from facility where id = $1`,
  }),
}

/** Makes one edit at random and puts it into the change feed, in one transaction. Returns what it did. */
export async function editAtRandom(client: pg.ClientBase, random: Random, ids: readonly number[]): Promise<string> {
  const name = random.pick(Object.keys(edits))
  const id = random.pick(ids)
  const { sql, values = [] } = (edits[name] as Edit)(random)
  await client.query('begin')
  await client.query(sql, [id, ...values])
  await client.query(
    `select touch_facilities(array(
    select $1::int union select max(id) from facility where catalogue_version = 0 having max(id) is not null))`,
    [id],
  )
  await client.query('commit')
  return `${name} ${id}`
}
