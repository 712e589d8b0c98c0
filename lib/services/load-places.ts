import { createHash } from 'node:crypto'
import { readPlacesHash, replacePlaces } from '#lib/db/import/places.ts'
import { readShippedPlaces } from '#lib/services/shipped-data.ts'

/**
 * Fills the table of places from the shipped gazetteer (ZIP codes, cities, states) when it was not filled from this one.
 * Gives the number of places written; 0 when they were there already.
 */
export async function loadPlaces(): Promise<number> {
  const places = await readShippedPlaces()
  const hash = createHash('sha256').update(JSON.stringify(places)).digest('hex')
  if ((await readPlacesHash()) === hash) return 0
  await replacePlaces(places, hash)
  return places.length
}
