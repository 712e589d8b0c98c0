import type { Address, Listing } from '#lib/facility/listing.ts'
import { readProvenance } from '#lib/provenance/provenance.ts'
import type { StoredListing } from './stored.ts'
import { toListedProgram } from './to-listed-program.ts'

/** A stored facility as a listing; what is withheld from the public is left out. */
export function toListing({
  street,
  street2,
  city,
  state,
  zip,
  county,
  lat,
  lng,
  addressVisibility,
  geoPrecision,
  organization,
  programs,
  provenance,
  ...same
}: StoredListing): Listing {
  return {
    ...same,
    organization: organization && { ...organization, provenance: readProvenance(organization.provenance) },
    address: toAddress({ street, street2, city, state, zip, county, lat, lng, addressVisibility, geoPrecision }),
    programs: programs.map(toListedProgram),
    provenance: readProvenance(provenance),
  }
}

type StoredAddress = Pick<
  StoredListing,
  'street' | 'street2' | 'city' | 'state' | 'zip' | 'county' | 'lat' | 'lng' | 'addressVisibility' | 'geoPrecision'
>

/** `city` withholds the street and the point, `hidden` also the ZIP code and the county. */
function toAddress({ lat, lng, addressVisibility, geoPrecision, ...written }: StoredAddress): Address {
  const full = addressVisibility === 'full'
  const hidden = addressVisibility === 'hidden'
  const pinned = full && lat !== null && lng !== null && geoPrecision !== 'none'
  return {
    city: written.city,
    state: written.state,
    street: full ? written.street : null,
    street2: full ? written.street2 : null,
    zip: hidden ? null : written.zip,
    county: hidden ? null : written.county,
    visibility: addressVisibility,
    point: pinned ? { lat, lng, precision: geoPrecision } : null,
  }
}
