import { beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '#lib/db/client.ts'
import { findListing, findRenamedSlug } from '#lib/db/listings.ts'
import type { Listing } from '#lib/facility/listing.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const dayton = 'example-miami-valley-recovery-center-dayton-oh'

async function listingAt(slug: string): Promise<Listing> {
  const listing = await findListing(slug)
  if (!listing) throw new Error(`no listing at ${slug}`)
  return listing
}

describe('an example facility', () => {
  let listing: Listing
  beforeAll(async () => {
    listing = await listingAt(dayton)
  })

  test('has every fact of its own', () => {
    const ofOthers = new Set(['sourceRecords', 'unknownCodes', 'disputedFields', 'phoneDisputedOn'])
    const empty = (value: unknown) =>
      value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    const silent = Object.entries(listing).filter(([field, value]) => !ofOthers.has(field) && empty(value))
    expect(silent).toEqual([])
  })

  test('has its address with a point', () => {
    expect(listing.address).toEqual({
      street: '100 Example Street',
      street2: 'Suite 2',
      city: 'Dayton',
      state: 'OH',
      zip: '45402',
      county: 'Montgomery',
      visibility: 'full',
      point: { lat: 39.7601, lng: -84.1872, precision: 'street' },
    })
  })

  test('names its organization and the one above', () => {
    expect(listing.organization).toMatchObject({
      name: 'Example Miami Valley Behavioral Health',
      parent: 'Example Midwest Health System',
      ownership: 'nonprofit',
      website: 'https://example.org/miami-valley',
      npi: null,
      provenance: { website: { source: 'facility' } },
    })
  })

  test('has its phones in order, with extension, hours and languages', () => {
    expect(listing.phones.map(({ purpose, extension }) => [purpose, extension])).toEqual([
      ['admissions', null],
      ['main', '301'],
      ['text', null],
    ])
    expect(listing.phones[0]).toMatchObject({ number: '+19375550101', answeredBy: 'facility', languages: ['spanish'] })
  })

  test('has programs from least to most care, each with all that it states', () => {
    const [outpatient, iop] = listing.programs
    expect([outpatient?.level, iop?.level]).toEqual(['outpatient', 'iop'])
    expect(iop).toMatchObject({
      hours: { min: 9, max: 12 },
      hoursBasis: 'clinical',
      days: { min: 3, max: 4 },
      sessionMinutes: 180,
      lengthWeeks: { min: 8, max: 12 },
      offersWeekend: false,
      ageMin: 18,
      ageMax: null,
      referralRequired: false,
      asam: { level: '2.1', edition: 3 },
      availability: { status: 'open', waitDays: 0, statedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      provenance: { hours: { source: 'facility' }, asam: { source: 'state' } },
    })
  })

  test('has timetables in order of the week', () => {
    const evening = listing.programs[1]?.tracks.find(({ name }) => name === 'Evening')
    expect(evening?.sessions).toEqual(
      ['mon', 'wed', 'thu'].map((weekday) => ({ weekday, startMinute: 1080, endMinute: 1260, kind: 'group' })),
    )
  })

  test('links to programs, facilities and places without a listing', () => {
    const links = listing.programs[1]?.links ?? []
    expect(links.find(({ kind }) => kind === 'step_up')).toMatchObject({
      program: { level: 'php' },
      facility: { slug: 'example-lincoln-prairie-treatment-center-springfield-il' },
    })
    expect(links.find(({ kind }) => kind === 'housing')).toMatchObject({
      program: null,
      facility: { slug: 'example-bridge-house-dayton-oh' },
    })
    expect(links.find(({ kind }) => kind === 'detox_referral')).toMatchObject({
      program: null,
      facility: null,
      targetName: 'Example Riverside Hospital Detox Unit',
    })
  })

  test('keeps what it states for one program apart', () => {
    const iop = listing.programs[1]?.id
    expect(listing.prices.filter(({ programId }) => programId === iop).map(({ amountCents }) => amountCents)).toEqual([
      18500, 15000,
    ])
    expect(listing.prices.some(({ programId }) => programId === null)).toBe(true)
    expect(listing.prices[0]?.asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})

describe('what an address withholds', () => {
  test('is the street and the point where only the town is shown', async () => {
    const { address } = await listingAt('example-hi-line-telehealth-glasgow-mt')
    expect(address).toMatchObject({ street: null, point: null, city: 'Glasgow', zip: '59230', visibility: 'city' })
  })

  test('is also the ZIP code and the county where it is hidden', async () => {
    await prisma().facility.update({ where: { slug: dayton }, data: { addressVisibility: 'hidden' } })
    const listing = await listingAt(dayton)
    expect(listing.address).toEqual({
      street: null,
      street2: null,
      city: 'Dayton',
      state: 'OH',
      zip: null,
      county: null,
      visibility: 'hidden',
      point: null,
    })
    expect(JSON.stringify(listing)).not.toMatch(/100 Example Street|45402|39\.76|Montgomery/)
    await prisma().facility.update({ where: { slug: dayton }, data: { addressVisibility: 'full' } })
  })
})

describe('a facility of the national directory', () => {
  test('says which edition and row it is from, and nothing that the directory does not', async () => {
    const row = await prisma().sourceRecord.findFirstOrThrow({ include: { facility: { select: { slug: true } } } })
    const listing = await listingAt(row.facility.slug)
    expect(listing.sourceRecords).toEqual([
      { source: 'samhsa', edition: '2023', rowNumber: row.rowNumber, goneSince: null },
    ])
    expect(listing.programs.every(({ hours, availability }) => hours === null && availability === null)).toBe(true)
    expect(listing).toMatchObject({ prices: [], isExample: false, unknownCodes: [], disputedFields: [] })
  })

  test('has its unknown codes with the label of the source where it gave one', async () => {
    const record = await prisma().sourceRecord.findFirstOrThrow({ include: { facility: { select: { slug: true } } } })
    await prisma().sourceCode.create({
      data: {
        source: 'samhsa',
        code: 'QQ7',
        label: 'Equine therapy',
        known: false,
        firstEdition: '2023',
        lastEdition: '2023',
      },
    })
    await prisma().sourceRecord.update({ where: { id: record.id }, data: { codes: ['SA', 'ZZ9', 'QQ7', 'OIT'] } })
    const { unknownCodes } = await listingAt(record.facility.slug)
    expect(unknownCodes.filter(({ code }) => code !== 'SA')).toEqual([
      { code: 'QQ7', label: 'Equine therapy' },
      { code: 'ZZ9', label: null },
    ])
  })

  test('names each disputed field once', async () => {
    const { id, slug } = await prisma().facility.findFirstOrThrow({ where: { isExample: false } })
    const at = new Date('2024-01-01')
    const dispute = (field: string) => ({ facilityId: id, field, source: 'samhsa' as const, value: 'x', at })
    await prisma().disagreement.createMany({ data: [dispute('phones'), dispute('name'), dispute('phones')] })
    expect((await listingAt(slug)).disputedFields).toEqual(['name', 'phones'])
  })
})

describe('an address on this site', () => {
  test('that never was one has no listing', async () => {
    expect(await findListing('no-such-place')).toBeNull()
    expect(await findRenamedSlug('no-such-place')).toBeNull()
  })

  test('that was renamed leads to the new one', async () => {
    const { id } = await prisma().facility.findUniqueOrThrow({ where: { slug: dayton } })
    await prisma().slugRedirect.create({ data: { slug: 'old-name-dayton-oh', facilityId: id } })
    expect(await findListing('old-name-dayton-oh')).toBeNull()
    expect(await findRenamedSlug('old-name-dayton-oh')).toBe(dayton)
  })
})
