import type {
  HospitalLeaf,
  LocalBusinessLeaf,
  MedicalClinicLeaf,
  MedicalTherapyLeaf,
  PostalAddressLeaf,
} from 'schema-dts'
import type { Listing } from '#lib/facility/listing.ts'
import { levelText, termLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { InContext } from '#lib/structured-data/in-context.ts'

type FacilityData = InContext<HospitalLeaf | MedicalClinicLeaf | LocalBusinessLeaf>

/**
 * A listing as schema.org describes places, with known facts only: what is not stated is left out, and nothing is rated.
 * Levels of care are its services. A recovery home gives no treatment, so it is no clinic. Null for a facility that is
 * closed or an example. `url` is the listing's own address.
 */
export function facilityData(listing: Listing, url: string, locale: Locale): FacilityData | null {
  if (listing.status === 'closed' || listing.isExample) return null
  const shared = {
    '@context': 'https://schema.org',
    '@id': `${url}#facility`,
    name: listing.name,
    mainEntityOfPage: url,
    address: addressData(listing),
    ...(listing.name2 && { alternateName: listing.name2 }),
    ...(listing.website && { url: listing.website }),
    ...telephone(listing),
    ...position(listing),
    ...(listing.organization && {
      parentOrganization: { '@type': 'Organization', name: listing.organization.name } as const,
    }),
    ...(listing.payments.length > 0 && {
      paymentAccepted: listing.payments.map((slug) => termLabel(locale, 'payment', slug)).join(', '),
    }),
  } as const
  const services = servicesOf(listing, locale)
  if (services.length === 0 && listing.programs.length > 0) return { ...shared, '@type': 'LocalBusiness' }
  const availableService = services.length > 0 ? { availableService: services } : {}
  const isHospital = listing.setting === 'general_hospital' || listing.setting === 'psychiatric_hospital'
  return isHospital
    ? { ...shared, '@type': 'Hospital', ...availableService }
    : { ...shared, '@type': 'MedicalClinic', ...availableService }
}

function servicesOf({ programs }: Listing, locale: Locale): MedicalTherapyLeaf[] {
  const levels = [...new Set(programs.map(({ level }) => level))].filter((level) => level !== 'recovery_housing')
  return levels.map((level) => ({ '@type': 'MedicalTherapy', name: levelText(locale, level).name }))
}

function addressData({ address }: Listing): PostalAddressLeaf {
  const street = [address.street, address.street2].filter((line) => line !== null).join(', ')
  return {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    addressLocality: address.city,
    addressRegion: address.state,
    ...(address.zip && { postalCode: address.zip }),
    addressCountry: 'US',
  }
}

/** The facility's own line: admissions if there is one, else the main one. */
function telephone({ phones }: Listing): { telephone?: string } {
  const phone =
    phones.find(({ purpose }) => purpose === 'admissions') ?? phones.find(({ purpose }) => purpose === 'main')
  return phone ? { telephone: phone.number } : {}
}

/** Only where the position is the street's: the middle of a ZIP code is not where it is. */
function position({ address: { point } }: Listing) {
  if (point?.precision !== 'street') return {}
  return { geo: { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng } as const }
}
