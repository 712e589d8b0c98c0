import type { Rows } from '#lib/db/insert-rows.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import { toRow } from './row.ts'

/** The columns of `facility` that a fact is stored in. `organization` has a row of its own. */
export const facilityColumns: {
  [Field in keyof FacilityFacts]?: (fact: FacilityFacts[Field]) => Record<string, unknown>
} = {
  name: ({ name, name2 }) => ({ name, name2 }),
  status: (status) => ({ status }),
  setting: (setting) => ({ setting }),
  ownership: (ownership) => ({ ownership }),
  website: (website) => ({ website }),
  address: ({ visibility, precision, ...written }) => ({
    ...written,
    address_visibility: visibility,
    geo_precision: precision,
  }),
  telehealth: (telehealth) => ({ telehealth }),
  services: (services) => ({ services }),
  payments: (payments) => ({ payments }),
  ages: (ages) => ({ ages }),
  genders: (genders) => ({ genders }),
  accessibility: (accessibility) => ({ accessibility }),
  transit: (transit) => ({ transit }),
  telehealthStates: (states) => ({ telehealth_states: states }),
}

type ListFact = {
  table: string
  /** Rows of the table that are the facility's own, and not one program's. */
  own: 'true' | 'program_id is null'
  /** Whether rows carry their place in the list. */
  ordered?: true
}

/** The tables of facts that are lists. */
export const facilityTables: { [Field in keyof FacilityFacts]?: ListFact } = {
  phones: { table: 'phone', own: 'true', ordered: true },
  medications: { table: 'medication_policy', own: 'true' },
  detox: { table: 'detox_offering', own: 'true' },
  populations: { table: 'population_served', own: 'program_id is null' },
  languages: { table: 'facility_language', own: 'true' },
  plans: { table: 'plan_acceptance', own: 'program_id is null' },
  prices: { table: 'price', own: 'program_id is null' },
  drugTesting: { table: 'drug_testing', own: 'program_id is null' },
  houseRules: { table: 'house_rule', own: 'program_id is null' },
  credentials: { table: 'credential', own: 'true' },
}

/** The rows of a fact that is a list. */
export function listRows(facilityId: number, { ordered }: ListFact, list: readonly object[]): Rows {
  return list.map((fact, position) => ({ facility_id: facilityId, ...(ordered ? { position } : {}), ...toRow(fact) }))
}
