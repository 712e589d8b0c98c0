import { beforeAll, describe, expect, it } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

const facility = `insert into facility (slug, name, street, city, state, zip) values`

beforeAll(async () => {
  await pool().query(`${facility} ('a-place', 'A place', '1 Main St', 'Dayton', 'OH', '45402')`)
  await pool().query(`insert into program (facility_id, level) select id, 'iop' from facility`)
  await pool().query(`insert into track (program_id, name) select id, 'Evening' from program`)
  await pool().query(`insert into audit_event (actor_kind, action) values ('system', 'tested')`)
})

/** Statements that no writer may get past the database, and the constraint that stops each. */
const refused: [promise: string, statement: string, by: RegExp][] = [
  ['hours above a week', 'update program set hours_per_week_min = 9, hours_per_week_max = 169', /program_hours_check/],
  [
    'hours the wrong way round',
    'update program set hours_per_week_min = 12, hours_per_week_max = 9',
    /program_hours_check/,
  ],
  ['one end of the hours', 'update program set hours_per_week_min = 12', /program_hours_check/],
  ['eight days a week', 'update program set days_per_week_min = 3, days_per_week_max = 8', /program_days_check/],
  [
    'weeks the wrong way round',
    'update program set length_weeks_min = 9, length_weeks_max = 2',
    /program_length_check/,
  ],
  ['an ASAM level without its edition', `update program set asam_level = '2.1'`, /program_asam_check/],
  ['an unknown level of care', `update program set level = 'spa'`, /invalid input value for enum/],
  [
    'a session that ends before it starts',
    `insert into track_session (track_id, weekday, start_minute, end_minute, kind) select id, 'mon', 600, 540, 'group' from track`,
    /track_session_minutes_check/,
  ],
  ['a slug twice', `${facility} ('a-place', 'B', '2 Main St', 'Dayton', 'OH', '45402')`, /facility_slug_key/],
  ['a slug with capitals', `${facility} ('A-Place', 'B', '2 Main St', 'Dayton', 'OH', '45402')`, /facility_slug_check/],
  ['a ZIP code of four digits', `${facility} ('b', 'B', '2 Main St', 'Dayton', 'OH', '5402')`, /facility_zip_check/],
  ['half a position', 'update facility set lat = 39.7', /facility_point_check/],
  ['a position without its precision', 'update facility set lat = 39.7, lng = -84.2', /facility_point_check/],
  ['a public address without a street', 'update facility set street = null', /facility_street_check/],
  ['an unknown service', `update facility set services = '{cbt,magic}'`, /unknown term: service\.magic/],
  ['a payment that is no payment', `update facility set payments = '{cbt}'`, /unknown term: payment\.cbt/],
  ['an unknown service of a program', `update program set services = '{magic}'`, /unknown term: service\.magic/],
  [
    'an unknown population',
    `insert into population_served (facility_id, population, mode) select id, 'everyone', 'serves' from facility`,
    /unknown term: population\.everyone/,
  ],
  [
    'an unknown language',
    `insert into facility_language (facility_id, language, mode) select id, 'klingon', 'staff' from facility`,
    /unknown term: language\.klingon/,
  ],
  [
    'an unknown credential',
    `insert into credential (facility_id, kind) select id, 'best_of_town' from facility`,
    /unknown term: credential\.best_of_town/,
  ],
  [
    'a fact from an unknown source',
    `update facility set provenance = '{"name": {"source": "hearsay", "at": "2026-01-01"}}'`,
    /facility_provenance_check/,
  ],
  [
    'a fact without a date',
    `update program set provenance = '{"hours": {"source": "facility", "at": "last week"}}'`,
    /program_provenance_check/,
  ],
  [
    'a phone number that cannot be dialled',
    `insert into phone (facility_id, number, purpose) select id, '555-0100', 'main' from facility`,
    /phone_number_check/,
  ],
  [
    'a price below nothing',
    `insert into price (facility_id, amount_cents, unit, as_of) select id, -1, 'day', now() from facility`,
    /price_amount_check/,
  ],
  ['a change of the audit', `update audit_event set action = 'nothing happened'`, /append-only/],
  ['a gap in the audit', 'delete from audit_event', /append-only/],
  ['an empty audit', 'truncate audit_event', /append-only/],
]

describe('the database refuses', () => {
  it.each(refused)('%s', async (_promise, statement, by) => {
    await expect(pool().query(statement)).rejects.toThrow(by)
  })
})

describe('the database accepts', () => {
  it('a program that states its hours, with where they come from', async () => {
    const { rowCount } = await pool().query(
      `update program set hours_per_week_min = 9, hours_per_week_max = 12.5,
       provenance = '{"hours": {"source": "facility", "at": "2026-03-14", "by": "intake"}}'`,
    )
    expect(rowCount).toBe(1)
  })

  it('a touched facility in the change feed, each time with a higher version', async () => {
    const touch = async () =>
      (await pool().query<{ version: string }>('select touch_facilities(array(select id from facility)) as version'))
        .rows[0]
    const [first, second] = [await touch(), await touch()]
    expect(Number(second?.version)).toBeGreaterThan(Number(first?.version))
    const { rows } = await pool().query<{ version: string }>('select catalogue_version as version from facility')
    expect(rows).toEqual([second])
  })
})
