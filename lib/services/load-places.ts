import { readPlacesHash, replacePlaces } from '#lib/db/import/places.ts'
import { hashShippedPlaces, readShippedPlaces } from '#lib/services/shipped-data.ts'

/**
 * Fills the table of places from the shipped gazetteer (ZIP codes, cities, states) when it was not filled from this one.
 * Gives the number of places written; 0 when they were there already.
 */
export async function loadPlaces(): Promise<number> {
  const hash = await hashShippedPlaces()
  if ((await readPlacesHash()) === hash) return 0
  const places = await readShippedPlaces()
  await replacePlaces(places, hash)
  return places.length
}
