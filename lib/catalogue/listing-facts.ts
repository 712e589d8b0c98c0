import type { FacilityField } from '#lib/provenance/fields.ts'
import { type CodeFacts, readFacts } from './facts.ts'
import type { Located } from './locations.ts'
import type { NeutralPhone, NeutralRow } from './neutral-row.ts'
import type { ImportedOrganization } from './organizations.ts'

/** The facts an import can state of a facility, each under the key of its provenance, and its programs. */
export type ListingFacts = Omit<CodeFacts, 'programs'> & {
  name: { name: string; name2: string | null }
  organization: ImportedOrganization | null
  website: string | null
  address: {
    street: string | null
    street2: string | null
    city: string
    state: string
    zip: string
    county: string | null
    visibility: 'full' | 'city' | 'hidden'
    lat: number | null
    lng: number | null
    precision: 'street' | 'zip' | 'none'
  }
  phones: NeutralPhone[]
  programs: CodeFacts['programs']
}

export type ImportedField = Exclude<keyof ListingFacts, 'programs'> & FacilityField

/** Fields in the order a report names them. */
export const IMPORTED_FIELDS: readonly ImportedField[] = [
  'name',
  'organization',
  'address',
  'phones',
  'website',
  'ownership',
  'setting',
  'telehealth',
  'services',
  'payments',
  'ages',
  'genders',
  'medications',
  'detox',
  'populations',
  'languages',
  'houseRules',
  'credentials',
]

/** Puts together what a source row, its position and its organization say of one facility. */
export function toListingFacts(
  row: NeutralRow,
  located: Located,
  organization: ImportedOrganization | null,
): ListingFacts {
  const { county, website, ...point } = located
  return {
    ...readFacts(row.codes),
    name: { name: row.name, name2: row.name2 },
    organization,
    website,
    address: {
      street: row.street,
      street2: row.unit,
      city: row.city,
      state: row.state,
      zip: row.zip,
      county,
      visibility: row.addressVisibility,
      ...point,
    },
    phones: row.phones,
  }
}

/** Whether a field says anything: null and empty lists are "not stated". */
export function isStated(facts: ListingFacts, field: ImportedField): boolean {
  const value = facts[field]
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** Lists that are shown in the order they were stated in. */
const orderedFields = new Set(['phones', 'phases', 'links'])

/**
 * A value as text that is equal for equal facts: keys in order, and lists too, except where their order means something.
 * Slugs inside a fact mean the same in any order.
 */
export function canonical(field: string, value: unknown): string {
  if (!Array.isArray(value)) return stable(value)
  const items = value.map(stable)
  return `[${(orderedFields.has(field) ? items : items.sort()).join()}]`
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (Array.isArray(inner)) return inner.every((item) => typeof item === 'string') ? inner.toSorted() : inner
    if (!inner || typeof inner !== 'object') return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
