import type { Address, ListedOrganization, ListedProgram, Listing } from '#lib/facility/listing.ts'

/** A program as the statement gives it. */
export type StoredProgram = Omit<ListedProgram, 'hours' | 'days' | 'lengthWeeks' | 'asam' | 'provenance'> & {
  hoursPerWeekMin: number | null
  hoursPerWeekMax: number | null
  daysPerWeekMin: number | null
  daysPerWeekMax: number | null
  lengthWeeksMin: number | null
  lengthWeeksMax: number | null
  asamLevel: string | null
  asamEdition: number | null
  provenance: unknown
}

/** A facility as the statement gives it, with what its address withholds. */
export type StoredListing = Omit<Listing, 'address' | 'organization' | 'programs' | 'provenance'> &
  Pick<Address, 'street' | 'street2' | 'city' | 'state' | 'county'> & {
    zip: string
    lat: number | null
    lng: number | null
    addressVisibility: Address['visibility']
    geoPrecision: 'street' | 'zip' | 'none'
    organization: (Omit<ListedOrganization, 'provenance'> & { provenance: unknown }) | null
    programs: StoredProgram[]
    provenance: unknown
  }
