import { searchWords } from '#lib/catalogue/fold-text.ts'
import { type Edition, provenanceOf } from '#lib/catalogue/import-statement.ts'
import { IMPORTED_FIELDS, isStated, type ListingFacts } from '#lib/catalogue/listing-facts.ts'
import type { Rows } from '#lib/db/insert-rows.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'

/** The facts of one facility, ready to be written: its id, its programs by setting code, and all facts as they shall stand. */
export type ListingWrite = {
  facilityId: number
  organizationId: number | null
  facts: Omit<ListingFacts, 'programs'>
  provenance: Provenance
  programIds: ReadonlyMap<string, number>
}

/** Columns of `facility`. */
export function facilityRow({ facilityId, organizationId, facts, provenance }: ListingWrite): Rows[number] {
  const { name, organization, address } = facts
  return {
    id: facilityId,
    organization_id: organizationId,
    name: name.name,
    name2: name.name2,
    website: facts.website,
    ownership: facts.ownership,
    setting: facts.setting,
    telehealth: facts.telehealth,
    street: address.street,
    street2: address.street2,
    city: address.city,
    state: address.state,
    zip: address.zip,
    county: address.county,
    address_visibility: address.visibility,
    lat: address.lat,
    lng: address.lng,
    geo_precision: address.precision,
    services: facts.services,
    payments: facts.payments,
    ages: facts.ages,
    genders: facts.genders,
    provenance,
    search_words: searchWords(name.name, name.name2, organization?.name),
  }
}

/** The child tables of facility-wide facts: their field, table, which rows are the facility's, and the rows of a listing. */
export const CHILD_TABLES: {
  field: keyof ListingFacts
  table: string
  own: string
  rows: (listing: ListingWrite) => Rows
}[] = [
  {
    field: 'phones',
    table: 'phone',
    own: 'true',
    rows: ({ facilityId, facts }) =>
      facts.phones.map((phone, position) => ({ facility_id: facilityId, position, ...phone })),
  },
  {
    field: 'medications',
    table: 'medication_policy',
    own: 'true',
    rows: ({ facilityId, facts }) => facts.medications.map((fact) => ({ facility_id: facilityId, ...fact })),
  },
  {
    field: 'detox',
    table: 'detox_offering',
    own: 'true',
    rows: ({ facilityId, facts, programIds }) =>
      facts.detox.map(({ settingCode, kind, substances, medicationUsed }) => ({
        facility_id: facilityId,
        program_id: programIds.get(settingCode ?? '') ?? null,
        where: 'on_site',
        kind,
        substances,
        medication_used: medicationUsed,
      })),
  },
  {
    field: 'populations',
    table: 'population_served',
    own: 'program_id is null',
    rows: ({ facilityId, facts }) => facts.populations.map((fact) => ({ facility_id: facilityId, ...fact })),
  },
  {
    field: 'languages',
    table: 'facility_language',
    own: 'true',
    rows: ({ facilityId, facts }) => facts.languages.map((fact) => ({ facility_id: facilityId, ...fact })),
  },
  {
    field: 'credentials',
    table: 'credential',
    own: 'true',
    rows: ({ facilityId, facts }) => facts.credentials.map((fact) => ({ facility_id: facilityId, ...fact })),
  },
  {
    field: 'houseRules',
    table: 'house_rule',
    own: 'program_id is null',
    rows: ({ facilityId, facts }) => facts.houseRules.map((fact) => ({ facility_id: facilityId, ...fact })),
  },
]

/** The provenance of a new facility: every stated fact is the edition's. */
export function newProvenance(facts: ListingFacts, edition: Edition): Provenance {
  return Object.fromEntries(
    IMPORTED_FIELDS.filter((field) => isStated(facts, field)).map((field) => [field, provenanceOf(edition, field)]),
  )
}
