import { expect, test } from 'vitest'
import { presentListing } from '#lib/facility/present/listing.ts'
import { sharedListing } from '#lib/facility/present/shared.ts'
import { listing } from '#tests/fixtures/listing.ts'

const url = 'https://example.org/facilities/example-house-dayton-oh'
const shared = (stated: Parameters<typeof listing>[0]) =>
  sharedListing(presentListing(listing(stated), 'en', new Date('2026-11-22T00:00:00Z')), url, 'en')

test('what is kept of a listing is who to call, where it is and where the rest stands', () => {
  const phone = { extension: null, answeredBy: null, hours: null, languages: [] }
  const phones = [
    { ...phone, number: '+19375550101', purpose: 'admissions' as const, extension: '12' },
    { ...phone, number: '+19375550102', purpose: 'main' as const },
  ]
  expect(shared({ phones })).toEqual({
    title: 'Example House',
    lines: ['Admissions: 937-555-0101 ext. 12', 'Main number: 937-555-0102', '1 Example Street, Dayton, OH 45402'],
    last: `All that is known: ${url}`,
  })
})

test('without a phone there is still an address', () => {
  expect(shared({}).lines).toEqual(['1 Example Street, Dayton, OH 45402'])
})
