import { parseCsv } from '#lib/catalogue/csv.ts'
import { placeKey } from '#lib/catalogue/fold-text.ts'
import { STATE_NAMES } from '#lib/catalogue/states.ts'

/** A place as the gazetteer has it; positions in degrees. `name` of a ZIP code is its city, or its state where none is known. */
export type GazetteerPlace = {
  kind: 'zip' | 'city' | 'state'
  name: string
  nameKey: string
  state: string
  county: string | null
  zip: string | null
  lat: number | null
  lng: number | null
  zipCount: number
}

/** Raised when the same files give other places, so that databases filled before are filled anew. */
export const gazetteerRevision = 1

type ZipColumn = 'zip' | 'city' | 'state' | 'county' | 'latitude' | 'longitude'
type CityColumn = 'city' | 'state' | 'county' | 'latitude' | 'longitude' | 'zip_count'

/** Reads the shipped ZIP and city files into places, and adds the states (without a point: a state is searched whole). */
export function readGazetteer(zipsCsv: string, citiesCsv: string): GazetteerPlace[] {
  const places: GazetteerPlace[] = []
  const zipsOfState = new Map<string, number>()
  for (const row of parseCsv<ZipColumn>(zipsCsv)) {
    zipsOfState.set(row.state, (zipsOfState.get(row.state) ?? 0) + 1)
    const name = row.city || (STATE_NAMES[row.state as keyof typeof STATE_NAMES] ?? row.state)
    places.push({ kind: 'zip', name, zip: row.zip, ...position(row), zipCount: 1, ...named(name, row.state) })
  }
  for (const row of parseCsv<CityColumn>(citiesCsv)) {
    const zipCount = Number(row.zip_count) || 1
    places.push({ kind: 'city', name: row.city, zip: null, ...position(row), zipCount, ...named(row.city, row.state) })
  }
  for (const [state, name] of Object.entries(STATE_NAMES)) {
    const zipCount = zipsOfState.get(state) ?? 0
    places.push({ kind: 'state', name, zip: null, county: null, lat: null, lng: null, zipCount, ...named(name, state) })
  }
  return places
}

function named(name: string, state: string): Pick<GazetteerPlace, 'nameKey' | 'state'> {
  return { nameKey: placeKey(name), state }
}

function position(
  row: Record<'county' | 'latitude' | 'longitude', string>,
): Pick<GazetteerPlace, 'county' | 'lat' | 'lng'> {
  return { county: row.county || null, lat: Number(row.latitude), lng: Number(row.longitude) }
}
