import type pg from 'pg'
import type { StoredListing } from '#lib/catalogue/diff-listing.ts'
import type { StoredRecord } from '#lib/catalogue/plan-import.ts'

/** Every row the federal directory ever gave us, with what is needed to recognise it. */
export async function readStoredRecords(client: pg.ClientBase): Promise<StoredRecord[]> {
  const { rows } = await client.query<StoredRecord>(
    `select record.id, record.facility_id as "facilityId", record.identity_key as "identityKey", record.edition,
       record.fingerprint, record.row, record.gone_since as "goneSince", facility.merged_into_id is not null as merged,
       jsonb_path_exists(facility.provenance, '$.* ? (@.source != "samhsa")')
         or exists (select from program where program.facility_id = facility.id
           and jsonb_path_exists(program.provenance, '$.* ? (@.source != "samhsa")')) as edited
     from source_record as record join facility on facility.id = record.facility_id
     where record.source = 'samhsa' order by record.id`,
  )
  return rows
}

/** Slugs no new facility may take: those in use, and those that lead to a renamed one. */
export async function readTakenSlugs(client: pg.ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ slug: string }>(
    'select slug from facility union all select slug from slug_redirect',
  )
  return new Set(rows.map(({ slug }) => slug))
}

const READ_AT_ONCE = 1000

/** Listings as they stand, in the import's terms; facts of single programs are left out, an import never states any. */
export async function readStoredListings(client: pg.ClientBase, ids: number[]): Promise<Map<number, StoredListing>> {
  const found = new Map<number, StoredListing>()
  for (let start = 0; start < ids.length; start += READ_AT_ONCE) {
    const { rows } = await client.query<StoredListing>(LISTING_SQL, [ids.slice(start, start + READ_AT_ONCE)])
    for (const row of rows) found.set(row.facilityId, row)
  }
  return found
}

// coalesce keeps PostgreSQL from reading the whole index of rows without a program, once for each facility.
const LISTING_SQL = `
select f.id as "facilityId", f.catalogue_version::text as version, f.provenance,
  jsonb_build_object(
    'name', jsonb_build_object('name', f.name, 'name2', f.name2),
    'organization', (select jsonb_build_object('name', o.name, 'nameKey', o.name_key)
      from organization as o where o.id = f.organization_id),
    'website', f.website,
    'address', jsonb_build_object('street', f.street, 'street2', f.street2, 'city', f.city, 'state', f.state,
      'zip', f.zip, 'county', f.county, 'visibility', f.address_visibility, 'lat', f.lat, 'lng', f.lng,
      'precision', f.geo_precision),
    'phones', (select coalesce(jsonb_agg(jsonb_build_object('number', number, 'extension', extension,
        'purpose', purpose) order by position), '[]') from phone where facility_id = f.id),
    'ownership', f.ownership, 'setting', f.setting, 'telehealth', f.telehealth,
    'services', to_jsonb(f.services), 'payments', to_jsonb(f.payments),
    'ages', to_jsonb(f.ages), 'genders', to_jsonb(f.genders),
    'medications', (select coalesce(jsonb_agg(jsonb_build_object('medication', medication, 'stance', stance)), '[]')
      from medication_policy where facility_id = f.id),
    'detox', (select coalesce(jsonb_agg(jsonb_build_object('settingCode', p.setting_code, 'kind', d.kind,
        'substances', to_jsonb(d.substances), 'medicationUsed', d.medication_used)), '[]')
      from detox_offering as d left join program as p on p.id = d.program_id where d.facility_id = f.id),
    'populations', (select coalesce(jsonb_agg(jsonb_build_object('population', population, 'mode', mode)), '[]')
      from population_served where facility_id = f.id and coalesce(program_id, 0) = 0),
    'languages', (select coalesce(jsonb_agg(jsonb_build_object('language', language, 'mode', mode)), '[]')
      from facility_language where facility_id = f.id),
    'credentials', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind)), '[]')
      from credential where facility_id = f.id),
    'houseRules', (select coalesce(jsonb_agg(jsonb_build_object('topic', topic, 'value', value)), '[]')
      from house_rule where facility_id = f.id and coalesce(program_id, 0) = 0)
  ) as facts,
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'level', level, 'settingCode', setting_code,
      'provenance', provenance) order by id), '[]') from program where facility_id = f.id) as programs,
  (select coalesce(jsonb_agg(jsonb_build_object('field', field, 'programId', program_id, 'value', value)), '[]')
    from disagreement where facility_id = f.id and source = 'samhsa') as disagreements
from facility as f where f.id = any($1)`
