import { expect, test } from 'vitest'
import type { Listing } from '#lib/facility/listing.ts'
import { changedParts } from '#lib/facility/present/changed-parts.ts'
import { presentListing } from '#lib/facility/present/listing.ts'
import { listing, program } from '#tests/fixtures/listing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const standing: Partial<Listing> = { programs: [program({ id: 7 }), program({ id: 8, level: 'php' })] }
const changedBy = (change: Partial<Listing>) => [
  ...changedParts(
    presentListing(listing(standing), 'en', now),
    presentListing(listing({ ...standing, ...change }), 'en', now),
  ),
]

test('nothing is marked where nothing reads differently', () => {
  expect(changedBy({})).toEqual([])
})

test('a change is marked where it is read, and nowhere else', () => {
  expect(changedBy({ name: 'Example Hall' })).toContain('main')
  expect(changedBy({ website: 'https://example.org/' })).toContain('contact')
  expect(changedBy({ website: 'https://example.org/' })).not.toContain('main')
  const renamed = changedBy({ programs: [program({ id: 7 }), program({ id: 8, level: 'php', name: 'Day program' })] })
  expect(renamed).toContain('program-8')
  expect(renamed).not.toContain('program-7')
})

test('a program that is new is marked', () => {
  expect(changedBy({ programs: [...(standing.programs ?? []), program({ id: 9 })] })).toContain('program-9')
})
