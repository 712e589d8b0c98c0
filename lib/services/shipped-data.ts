import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { type GazetteerPlace, gazetteerRevision, readGazetteer } from '#lib/catalogue/gazetteer.ts'
import { type Locator, makeLocator } from '#lib/catalogue/locations.ts'

/** Where the data that comes with the repository is; see PROVENANCE.md there. Commands run from the checkout's folder. */
const SEED_DIRECTORY = join(process.cwd(), 'prisma', 'seed')

/** The federal directory that ships with the repository. */
export const SHIPPED_WORKBOOK = join(SEED_DIRECTORY, 'national-directory-su-facilities-2023.xlsx')

/** What the shipped gazetteer is, without reading it: equal for equal files read in the same way. */
export async function hashShippedPlaces(): Promise<string> {
  const hash = createHash('sha256').update(`revision ${gazetteerRevision}`)
  for (const name of ['zips.csv.gz', 'cities.csv.gz']) hash.update(await readFile(join(SEED_DIRECTORY, name)))
  return hash.digest('hex')
}

/** The shipped ZIP codes and cities, and the states. */
export async function readShippedPlaces(): Promise<GazetteerPlace[]> {
  const [zips, cities] = await Promise.all([readCompressed('zips.csv.gz'), readCompressed('cities.csv.gz')])
  return readGazetteer(zips, cities)
}

/** The lookup of positions, counties and websites, from the shipped places and coordinates. */
export async function readShippedLocator(): Promise<Locator> {
  const [overlay, places] = await Promise.all([readCompressed('coordinates.csv.gz'), readShippedPlaces()])
  return makeLocator(overlay, places)
}

async function readCompressed(name: string): Promise<string> {
  const inflated = await promisify(gunzip)(await readFile(join(SEED_DIRECTORY, name)))
  return inflated.toString('utf8')
}
