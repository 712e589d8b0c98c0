import { parseCsv } from '#lib/catalogue/csv.ts'
import { placeKey } from '#lib/catalogue/fold-text.ts'
import type { GazetteerPlace } from '#lib/catalogue/gazetteer.ts'
import { identityParts } from '#lib/catalogue/identity/normalise.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'

type Point = { lat: number; lng: number }
type OverlayColumn = 'name1' | 'name2' | 'street1' | 'street2' | 'city' | 'zip' | 'website' | 'latitude' | 'longitude'

/** What is known beside the row itself: where its address is, its county and its website. */
export type Located = (Point | { lat: null; lng: null }) & {
  precision: 'street' | 'zip' | 'none'
  county: string | null
  website: string | null
}

export type Locator = (row: NeutralRow) => Located

/**
 * Makes the lookup of positions: the overlay's street point for a published address, else the ZIP code's point, else
 * the city's, else none. A withheld address never gets more than its ZIP code's point, to be found by, not to be shown.
 */
export function makeLocator(overlayCsv: string, places: GazetteerPlace[]): Locator {
  const streets = new Map<string, Point>()
  const websites = new Map<string, string>()
  for (const row of parseCsv<OverlayColumn>(overlayCsv)) {
    const { names, place } = identityParts({
      name: row.name1,
      name2: row.name2,
      street: row.street1,
      unit: row.street2,
      city: row.city,
      zip: row.zip,
    })
    if (row.latitude) streets.set(place, { lat: Number(row.latitude), lng: Number(row.longitude) })
    if (isWebsite(row.website)) websites.set(`${names}|${place}`, row.website)
  }
  const zips = new Map(places.filter(({ kind }) => kind === 'zip').map((place) => [place.zip, place]))
  const cities = new Map(places.filter(({ kind }) => kind === 'city').map((place) => [cityKey(place), place]))

  return (row) => {
    const { names, place } = identityParts(row)
    const zip = zips.get(row.zip)
    const near = zip ?? cities.get(cityKey({ nameKey: placeKey(row.city), state: row.state }))
    const street = row.addressVisibility === 'full' ? streets.get(place) : undefined
    const county = row.county ?? zip?.county ?? null
    const own = row.website && isWebsite(row.website) ? row.website : null
    const website = own ?? websites.get(`${names}|${place}`) ?? null
    if (street) return { ...street, precision: 'street', county, website }
    if (near?.lat != null && near.lng != null)
      return { lat: near.lat, lng: near.lng, precision: 'zip', county, website }
    return { lat: null, lng: null, precision: 'none', county, website }
  }
}

function cityKey({ nameKey, state }: { nameKey: string; state: string }): string {
  return `${nameKey}|${state}`
}

/** Only addresses a browser may be sent to. */
function isWebsite(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) && URL.canParse(text)
}
