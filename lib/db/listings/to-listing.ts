import type { Address, Listing } from '#lib/facility/listing.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import type { ListingRow } from './include.ts'
import { toIsoDay, toIsoDayOrNull } from './iso-day.ts'
import { toListedProgram } from './to-listed-program.ts'

/** A stored facility as a listing: dates become ISO days, and what is withheld from the public is left out. */
export function toListing(row: ListingRow): Listing {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    name2: row.name2,
    organization: row.organization && {
      name: row.organization.name,
      parent: row.organization.parent?.name ?? null,
      ownership: row.organization.ownership,
    },
    status: row.status,
    setting: row.setting,
    ownership: row.ownership,
    website: row.website,
    address: toAddress(row),
    phones: row.phones,
    accessibility: row.accessibility,
    transit: row.transit,
    telehealth: row.telehealth,
    telehealthStates: row.telehealthStates,
    services: row.services,
    payments: row.payments,
    ages: row.ages,
    genders: row.genders,
    programs: row.programs.map(toListedProgram),
    detox: row.detoxOfferings,
    medications: row.medications,
    populations: row.populations,
    languages: row.languages,
    plans: row.plans.map((plan) => ({ ...plan, asOf: toIsoDay(plan.asOf) })),
    prices: row.prices.map((price) => ({ ...price, asOf: toIsoDay(price.asOf) })),
    drugTesting: row.drugTesting,
    houseRules: row.houseRules,
    credentials: row.credentials.map((credential) => ({
      ...credential,
      validUntil: toIsoDayOrNull(credential.validUntil),
    })),
    sourceRecords: row.sourceRecords,
    disputedFields: [...new Set(row.disagreements.map(({ field }) => field))],
    provenance: readProvenance(row.provenance),
    isExample: row.isExample,
    updatedOn: toIsoDay(row.updatedAt),
  }
}

function toAddress(row: ListingRow): Address {
  const full = row.addressVisibility === 'full'
  const pinned = full && row.lat !== null && row.lng !== null && row.geoPrecision !== 'none'
  return {
    street: full ? row.street : null,
    street2: full ? row.street2 : null,
    city: row.city,
    state: row.state,
    zip: row.addressVisibility === 'hidden' ? null : row.zip,
    county: row.addressVisibility === 'hidden' ? null : row.county,
    visibility: row.addressVisibility,
    point: pinned
      ? { lat: row.lat as number, lng: row.lng as number, precision: row.geoPrecision as 'street' | 'zip' }
      : null,
  }
}
