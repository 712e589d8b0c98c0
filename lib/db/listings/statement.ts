/** `{ camelCase: alias.snake_case, … }` as JSON, for columns of one table. */
const object = (alias: string, columns: string, more = '') => {
  const pairs = columns
    .split(' ')
    .map((column) => `'${column.replace(/_([a-z\d])/g, (_, next) => next.toUpperCase())}', ${alias}."${column}"`)
  return `json_build_object(${[...pairs, ...(more ? [more] : [])].join(', ')})`
}

/** Rows as a JSON list in order, an empty list where there are none. */
const list = (row: string, from: string, order: string) =>
  `coalesce((select json_agg(${row} order by ${order}) from ${from}), '[]')`

const tracks = list(
  object('k', 'name days_needed', `'sessions', ${sessions()}`),
  'track k where k.program_id = p.id',
  'k.position',
)

function sessions() {
  const session = object('s', 'weekday start_minute end_minute kind')
  return list(session, 'track_session s where s.track_id = k.id', 's.weekday, s.start_minute')
}

const links = list(
  object(
    'l',
    'kind target_name note',
    `'program', case when tp.id is not null then ${object('tp', 'id name level')} end,
     'facility', case when tf.id is not null then ${object('tf', 'slug name')} end`,
  ),
  `program_link l
     left join program tp on tp.id = l.target_program_id
     left join facility tf on tf.id = coalesce(tp.facility_id, l.target_facility_id)
     where l.program_id = p.id`,
  'l.id',
)

const programs = list(
  object(
    'p',
    `id level setting_code name delivery hours_per_week_min hours_per_week_max hours_basis days_per_week_min
     days_per_week_max session_minutes length_weeks_min length_weeks_max offers_day offers_evening offers_weekend
     group_size_max age_min age_max co_occurring assessment_required referral_required detox_required_first
     rolling_admission asam_level asam_edition sample_day afterwards services payments ages genders provenance`.replace(
      /\s+/g,
      ' ',
    ),
    `'tracks', ${tracks},
     'phases', ${list(object('h', 'name weeks hours_per_week days_per_week'), 'phase h where h.program_id = p.id', 'h.position')},
     'availability', (select ${object('a', 'status next_intake wait_days', `'statedOn', (a.stated_at at time zone 'UTC')::date, 'expiresAt', a.expires_at`)}
       from availability a where a.program_id = p.id),
     'links', ${links}`,
  ),
  'program p where p.facility_id = f.id',
  'p.level, p.id',
)

/** Facts of a facility, or of one of its programs, in the order they were written. */
const owned = (table: string, columns: string) =>
  list(object('x', `program_id ${columns}`), `${table} x where x.facility_id = f.id`, 'x.id')

/** The rows that a listing comes from, its own and those of listings that were merged into it. */
export const itsRecords = (record: string) =>
  `${record}.facility_id = any(array(select f.id union all select merged.id from facility merged where merged.merged_into_id = f.id))`

/** A code is unknown when it is no term; its label is what an official file gave it. */
const unknownCodes = list(
  `json_build_object('code', c.code, 'label', sc.label)`,
  `(select distinct r.source, unnest(r.codes) as code from source_record r where ${itsRecords('r')}) c
     left join source_code sc on sc.source = c.source and sc.code = c.code
     where not exists (select from term t where t.samhsa_code = c.code)`,
  'c.code',
)

/**
 * All that is known of a facility, each part by an index on the facility or the program: 2.6 ms of planning and running.
 * Through Prisma the same took 24 queries, one for each relation.
 */
const listing = `
  select f.id, f.slug, f.name, f.name2, f.status, f.setting, f.ownership, f.website, f.accessibility, f.transit,
    f.telehealth, f.telehealth_states as "telehealthStates", f.services, f.payments, f.ages, f.genders, f.provenance,
    f.is_example as "isExample", f.takes_help_requests as "takesHelpRequests", to_char(f.updated_at at time zone 'UTC', 'YYYY-MM-DD') as "updatedOn",
    f.time_zone as "timeZone", f.street, f.street2, f.city, f.state, f.zip, f.county, f.lat, f.lng,
    f.address_visibility as "addressVisibility", f.geo_precision as "geoPrecision",
    (select json_build_object('name', o.name, 'parent', op.name, 'ownership', o.ownership, 'website', o.website,
       'npi', o.npi, 'provenance', o.provenance)
       from organization o left join organization op on op.id = o.parent_id where o.id = f.organization_id) as organization,
    ${list(object('x', 'number extension purpose answered_by hours languages'), 'phone x where x.facility_id = f.id', 'x.position')} as phones,
    ${programs} as programs,
    ${owned('detox_offering', 'where kind substances medication_used nursing_24h partner_name arranged_by')} as detox,
    ${list(object('x', 'medication stance'), 'medication_policy x where x.facility_id = f.id', 'x.medication, x.stance')} as medications,
    ${owned('population_served', 'population mode')} as populations,
    ${list(object('x', 'language mode'), 'facility_language x where x.facility_id = f.id', 'x.language, x.mode')} as languages,
    ${owned('plan_acceptance', 'payer plan state network as_of')} as plans,
    ${owned('price', 'amount_cents amount_cents_max unit note as_of')} as prices,
    ${owned('drug_testing', 'frequency method positive_leads_to')} as "drugTesting",
    ${owned('house_rule', 'topic value')} as "houseRules",
    ${list(object('x', 'kind issuer number valid_until'), 'credential x where x.facility_id = f.id', 'x.id')} as credentials,
    ${list(object('x', 'source edition row_number gone_since'), `source_record x where ${itsRecords('x')}`, 'x.id')} as "sourceRecords",
    ${unknownCodes} as "unknownCodes",
    array(select distinct d.field from disagreement d where d.facility_id = f.id order by d.field) as "disputedFields",
    (select to_char(min(r.created_at) at time zone 'UTC', 'YYYY-MM-DD') from error_report r
       where r.facility_id = f.id and r.field = 'phone' and r.status in ('pending', 'changes_asked')) as "phoneDisputedOn"
  from facility f`

/** The facility at a slug ($1); one that was merged into another has no page of its own. */
export const listingStatement = `${listing} where f.slug = $1 and f.merged_into_id is null`

/** The facility with an id ($1). */
export const listingByIdStatement = `${listing} where f.id = $1`

/** The facilities of some programs ($1, an array of their ids), each once and found by the programs' primary key. */
export const listingsOfProgramsStatement = `${listing}
  where f.id = any(array(select facility_id from program where id = any($1::int[])))`
