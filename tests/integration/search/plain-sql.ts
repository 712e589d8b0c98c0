import type pg from 'pg'
import { weekdays } from '#lib/care/timetable.ts'
import type { AskedWeek } from '#lib/care/week.ts'
import type { FilterKey } from '#lib/search/filters.ts'
import { filterKeys } from '#lib/search/filters.ts'
import type { IndexRequest } from '#lib/search/index/search-index.ts'
import type { Totals } from '#lib/search/outcome.ts'
import { pageSize, type SearchQuery, type Sort } from '#lib/search/query.ts'
import { toSortName } from '#lib/search/sort-name.ts'

/** What plain SQL answers: the ids of the page, totals, and by filter the facilities that each value would show. */
export type PlainAnswer = {
  ids: number[]
  totals: Totals
  facets: Record<FilterKey, Record<string, number>>
}

/** One row a program, and one for a facility without any, with what holds for it: the tables as they are now. */
export async function writeSlots(client: pg.ClientBase): Promise<void> {
  await client.query(
    'analyze facility, program, population_served, facility_language, medication_policy, detox_offering',
  )
  await client.query(`set jit = off; set work_mem = '64MB'`)
  await client.query('drop table if exists pg_temp.slot')
  await client.query(`
    create temp table slot as
    select f.id as facility, p.id as program, f.state, ''::text as sort_name,
      (f.updated_at at time zone 'UTC')::date as updated,
      radians(coalesce(z.lat, f.lat)) as phi, radians(coalesce(z.lng, f.lng)) as lambda,
      f.telehealth_states as serves, p.length_weeks_min as length_min, p.delivery = 'telehealth' as "fromHome",
      p.level in ('outpatient', 'iop', 'php') as sessions, p.offers_day as day, p.offers_evening as evening,
      p.offers_weekend as weekend, coalesce(p.days_per_week_min, p.days_per_week_max) as days,
      exists (select from track t join track_session s on s.track_id = t.id where t.program_id = p.id) as timetable,
      p.hours_per_week_min as hours_min, p.hours_per_week_max as hours_max,
      array_remove(array[p.level::text], null) as "level",
      case when p.payments <> '{}' then p.payments else f.payments end as "payment",
      case when p.ages <> '{}' then p.ages else f.ages end as "age",
      case when p.services <> '{}' then p.services else f.services end as "therapy",
      case when p.delivery <> 'in_person' or (p.delivery is null and f.telehealth) then array['only'] else '{}' end as "telehealth",
      array(select population from population_served s
        where s.facility_id = f.id and (s.program_id is null or s.program_id = p.id)) as "for",
      array(select language from facility_language l where l.facility_id = f.id) as "language",
      array(select medication::text from medication_policy m
        where m.facility_id = f.id and m.stance in ('starts', 'continues')) as "medication",
      array_remove(array[f.ownership::text], null) as "ownership",
      array(select substance::text from detox_offering d, unnest(d.substances) substance
        where d.facility_id = f.id and d."where" = 'on_site') as "detoxFor",
      array(select case kind when 'ambulatory' then 'outpatient' when 'hospital' then 'hospital' else 'residential' end
        from detox_offering d where d.facility_id = f.id and d."where" = 'on_site' and kind is not null)
      || case when exists (select from detox_offering d where d.facility_id = f.id and d."where" = 'on_site')
          or exists (select from program q where q.facility_id = f.id and q.level = 'detox')
        then array['any'] else '{}' end as "detox"
    from facility f
    left join program p on p.facility_id = f.id
    left join place z on z.zip = f.zip and f.address_visibility <> 'full'
    where f.status <> 'closed'`)
  await client.query(`update slot set phi = null, lambda = null from facility f
    where f.id = slot.facility and f.address_visibility <> 'full' and not exists (select from place where zip = f.zip)`)
  const { rows } = await client.query<{ id: number; name: string; name2: string | null }>(
    'select id, name, name2 from facility',
  )
  await client.query(
    'update slot set sort_name = named.name from unnest($1::int[], $2::text[]) as named(id, name) where facility = named.id',
    [rows.map(({ id }) => id), rows.map(({ name, name2 }) => toSortName(name, name2))],
  )
  await client.query('analyze slot')
}

/** Asks the slots one question, in one statement written without the index in mind. */
export async function askPlainSql(client: pg.ClientBase, request: IndexRequest): Promise<PlainAnswer> {
  const { query, point } = request
  const conditions = filterConditions(query)
  const all = Object.values(conditions)
  const fits = query.week ? `coalesce(${fitsSql(query.week)} > 0, false)` : 'false'
  const order = {
    distance: 'miles nulls last, ',
    travel: 'travel nulls last, miles nulls last, ',
    name: '',
    updated: 'updated desc, ',
  }[sortOf(request)]
  const facets = filterKeys.map((key) => {
    const others = Object.entries(conditions).flatMap(([other, condition]) => (other === key ? [] : condition))
    return `'${key}', (select coalesce(json_object_agg(value, n), '{}') from (
      select value, count(*)::int as n from (
        select distinct facility, value from here, unnest("${key}") as value where ${and(others)}) each group by value) f)`
  })
  const { rows } = await client.query<{ answer: PlainAnswer }>(
    `with placed as materialized (select *, ${milesSql(point)} as miles, ${fits} as fits, ${shortestSql(query.week)} as shortest
        from slot where ${placeSql(request)}),
      here as materialized (select *, case when sessions and "fromHome" is not true then coalesce(days, shortest) end as visits from placed),
      found as (select * from here where ${and(all)}),
      ordered as (select facility, sort_name, updated, miles, bool_or(fits) as fits,
        miles * 2 * coalesce(min(visits) filter (where fits), case when not bool_or(fits) then min(visits) end) as travel
        from found group by facility, sort_name, updated, miles)
    select json_build_object(
      'ids', (select coalesce(json_agg(facility), '[]') from (
        select facility from ordered order by fits desc, ${order} sort_name collate "C", facility limit ${pageSize} offset ${(query.page - 1) * pageSize}) page),
      'totals', (select json_build_object('facilities', count(distinct facility), 'programs', count(program),
        'stated', count(hours_min), 'usual', count(*) filter (
          where hours_min is null and "level" && '{outpatient,iop,php,recovery_housing}'),
        'week', ${query.week ? weekTotals : 'null'}) from found),
      'facets', json_build_object(${facets.join(',\n')})) as answer`,
    [request.nameIds && [...request.nameIds]],
  )
  return (rows[0] as { answer: PlainAnswer }).answer
}

const weekTotals = `json_build_object(
  'fits', (select json_build_object('facilities', count(*) filter (where fits),
    'programs', (select count(*) from found where fits)) from ordered),
  'mayFit', (select json_build_object('facilities', count(*) filter (where not fits),
    'programs', (select count(*) from found where not fits and program is not null)) from ordered))`

/** Days of the shortest track whose days lie in a week as often as it needs; null where none does. */
function fitsSql({ days, from, to }: AskedWeek): string {
  const inside = `weekday = any('{${(days ?? weekdays).join(',')}}') and first >= ${from ?? 0} and last <= ${to ?? 1440}`
  return `(select min(needed) from (
    select least(coalesce(t.days_needed, 7), count(*)) as needed, count(*) filter (where ${inside}) as can
    from track t join (select track_id, weekday::text, min(start_minute) as first, max(end_minute) as last
      from track_session group by 1, 2) each on each.track_id = t.id
    where t.program_id = slot.program and slot.sessions group by t.id) tracks where can >= needed)`
}

function shortestSql(week: AskedWeek | null): string {
  return `case when timetable then ${fitsSql(week ?? { days: null, from: null, to: null })} end`
}

/** A timetable that fits, or none and nothing stated that rules the week out. */
function weekSql({ days, from, to }: AskedWeek): string {
  const [morning, night] = [(from ?? 0) < 17 * 60, (to ?? 1440) > 17 * 60]
  const weekend = days === null || days.some((day) => day === 'sat' || day === 'sun')
  const weekday = days === null || days.some((day) => day !== 'sat' && day !== 'sun')
  const said = '(day is true or evening is true)'
  const byDay = `${morning} and case when ${said} then day is true else day is not false end`
  const byNight = `${night} and case when ${said} then evening is true else evening is not false end`
  const onDays = `${weekday} and not (weekend is true and not ${said}) or ${weekend} and weekend is not false`
  return `sessions and case when timetable then fits else (${byDay} or ${byNight}) and (${onDays}) end`
}

function sortOf({ query, point }: IndexRequest): Sort {
  if (query.sort === 'travel' && point) return 'travel'
  if (query.sort === 'updated' || query.sort === 'name') return query.sort
  return point ? 'distance' : 'name'
}

function filterConditions(query: SearchQuery): Record<string, string> {
  const conditions: Record<string, string> = {}
  for (const key of filterKeys) {
    const values = query.filters[key]
    if (values.length > 0) conditions[key] = `"${key}" && '{${values.join(',')}}'`
  }
  if (query.week) conditions.week = weekSql(query.week)
  if (query.lengthMax !== null) conditions.length = `coalesce(length_min, 0) <= ${query.lengthMax}`
  if (query.hoursStated) conditions.hoursStated = 'hours_min is not null'
  if (query.hours) conditions.hours = hoursSql(query.hours.min ?? 0, query.hours.max ?? 168)
  return conditions
}

/** domain.md in SQL: stated hours overlap, or nothing is stated and the level's usual hours do. */
function hoursSql(min: number, max: number): string {
  return `(hours_min <= ${max} and hours_max >= ${min} or hours_min is null and (
    "level" && '{outpatient}' and ${min} < 9
    or "level" && '{iop}' and ${min} <= 19 and ${max} >= 9
    or "level" && '{php}' and ${max} >= 20
    or "level" && '{recovery_housing}' and ${min} <= 0))`
}

function milesSql(point: IndexRequest['point']): string {
  if (!point) return 'null::float'
  const [phi, lambda] = [`radians(${point.lat})`, `radians(${point.lng})`]
  return `2 * 3958.7613 * asin(least(1, sqrt(
    sin((phi - ${phi}) / 2) ^ 2 + cos(phi) * cos(${phi}) * sin((lambda - ${lambda}) / 2) ^ 2)))`
}

function placeSql({ query, point, state, telehealthState: home }: IndexRequest): string {
  const within = point && query.within !== 'any' ? `${milesSql(point)} <= ${query.within}` : 'true'
  const here = `${within} and ${state === null ? 'true' : `state = '${state}'`}`
  const remote = `sessions and telehealth && '{only}' and (state = '${home}' or '${home}' = any(serves))`
  const place = query.telehealthToo && home ? `(${here} or ${remote})` : here
  return `${place} and ($1::int[] is null or facility = any($1))`
}

function and(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' and ')
}
