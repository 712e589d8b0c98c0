/**
 * The tables that are generated, parents first. `made` are the columns that a generated row gets of its own; every other one
 * is copied from the real row, `id` excepted where it is not made.
 */
export const tables = {
  organization: ['id', 'name', 'name_key', 'parent_id'],
  facility: [
    'id',
    'organization_id',
    'slug',
    'name',
    'name2',
    'street',
    'city',
    'state',
    'zip',
    'county',
    'lat',
    'lng',
    'search_words',
    'catalogue_version',
    'created_at',
    'updated_at',
  ],
  program: [
    'id',
    'facility_id',
    'hours_per_week_min',
    'hours_per_week_max',
    'hours_basis',
    'days_per_week_min',
    'days_per_week_max',
    'session_minutes',
    'length_weeks_min',
    'length_weeks_max',
    'offers_day',
    'offers_evening',
    'offers_weekend',
    'provenance',
  ],
  track: ['id', 'program_id', 'position', 'name', 'days_needed'],
  track_session: ['track_id', 'weekday', 'start_minute', 'end_minute', 'kind'],
  phone: ['facility_id', 'number'],
  detox_offering: ['facility_id', 'program_id'],
  medication_policy: ['facility_id'],
  population_served: ['facility_id', 'program_id'],
  facility_language: ['facility_id'],
  house_rule: ['facility_id', 'program_id'],
  credential: ['facility_id'],
  source_record: ['facility_id', 'identity_key', 'row'],
} as const

export type GeneratedTable = keyof typeof tables

/** Facts of a facility or of one of its programs that are copied as they are. */
export const factTables = [
  'detox_offering',
  'medication_policy',
  'population_served',
  'facility_language',
  'house_rule',
  'credential',
] as const satisfies readonly GeneratedTable[]

export type FactTable = (typeof factTables)[number]
