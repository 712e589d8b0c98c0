import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { type Nearby, wantedNearby } from '#lib/facility/nearby.ts'
import { milesBetween } from '#lib/search/index/geo.ts'
import { catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { findNearby } from '#lib/services/nearby.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { statementsOf } from '#tests/support/statements.ts'

cloneCatalogue()
beforeAll(async () => void (await catalogueIndex()), 60_000)
afterAll(closeCatalogueIndex)

type Placed = { slug: string; lat: number; lng: number; levels: string[]; kinds: string[] }

/** Every facility in search, where search has it: by its ZIP code where the address is withheld. */
async function everyPlace(): Promise<Placed[]> {
  const { rows } = await readPool().query<Placed>(`
    select f.slug, p.lat, p.lng,
      array(select distinct level::text from program where facility_id = f.id) as levels,
      array(select distinct kind::text from detox_offering
        where facility_id = f.id and "where" = 'on_site' and kind is not null) as kinds
    from facility f
    cross join lateral (
      select f.lat, f.lng where f.address_visibility = 'full'
      union all
      select z.lat, z.lng from place z where z.zip = f.zip and f.address_visibility <> 'full') p
    where f.status <> 'closed' and p.lat is not null`)
  return rows
}

const kindsOf = { outpatient: ['ambulatory'], residential: ['social', 'residential'], hospital: ['hospital'] }

/** The nearest by looking at all of them. */
function plainly(places: Placed[], slug: string, fits: (place: Placed) => boolean): number | undefined {
  const here = places.find((place) => place.slug === slug)
  if (!here) return undefined
  return Math.min(
    ...places.filter((place) => place.slug !== slug && fits(place)).map((place) => milesBetween(here, place)),
  )
}

async function nearbyOf(slug: string): Promise<Nearby> {
  const listing = await findListing(slug)
  if (!listing) throw new Error(slug)
  return findNearby(listing)
}

describe('what is nearest', () => {
  test('is what looking at every facility finds, for detox and for the next levels', async () => {
    const places = await everyPlace()
    const some = places.filter((_, at) => at % 400 === 0)
    expect(some.length).toBeGreaterThan(25)
    for (const { slug } of some) {
      const { detox, levels } = await nearbyOf(slug)
      for (const [way, { slug: found, miles }] of detox) {
        const expected = plainly(places, slug, ({ kinds }) => kinds.some((kind) => kindsOf[way].includes(kind)))
        expect(miles, `${way} detox near ${slug}: ${found}`).toBeCloseTo(expected ?? Number.NaN, 3)
      }
      for (const [level, { slug: found, miles }] of levels) {
        const expected = plainly(places, slug, (place) => place.levels.includes(level))
        expect(miles, `${level} near ${slug}: ${found}`).toBeCloseTo(expected ?? Number.NaN, 3)
      }
    }
  })

  test('is found for all that is wanted', async () => {
    const listing = await findListing('example-prairie-clinic-bismarck-nd')
    if (!listing) throw new Error('no example')
    const { detox, levels } = await findNearby(listing)
    expect([...detox.keys()]).toEqual(['outpatient', 'residential', 'hospital'])
    expect([...levels.keys()]).toEqual(wantedNearby(listing).levels)
  })

  test('of a withheld address is measured from its ZIP code and said to be about so far', async () => {
    const { levels } = await nearbyOf('renewal-house-inc-nashville-tn')
    for (const { approximate } of levels.values()) expect(approximate).toBe(true)
  })
})

describe('the database', () => {
  test('is asked once for all of it', async () => {
    const listing = await findListing('example-prairie-clinic-bismarck-nd')
    if (!listing) throw new Error('no example')
    expect(await statementsOf(() => findNearby(listing))).toHaveLength(1)
  })

  test('is not asked where nothing is wanted', async () => {
    const listing = await findListing('example-treasure-valley-day-program-boise-id')
    if (!listing) throw new Error('no example')
    expect(listing.status).toBe('closed')
    expect(await statementsOf(() => findNearby(listing))).toEqual([])
  })
})
