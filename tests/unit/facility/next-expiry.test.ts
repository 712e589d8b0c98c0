import { expect, test } from 'vitest'
import type { ListedProgram } from '#lib/facility/listing.ts'
import { nextExpiry } from '#lib/facility/next-expiry.ts'

const now = new Date('2026-11-22T12:00:00Z')
const expiring = (expiresAt: string | null) =>
  ({ availability: expiresAt && { expiresAt } }) as unknown as ListedProgram

test('is the first of the moments to come', () => {
  const programs = ['2026-11-25T00:00:00+00:00', '2026-11-22T12:00:00+00:00', '2026-11-23T08:30:00+00:00'].map(expiring)
  expect(nextExpiry({ programs }, now)).toEqual(new Date('2026-11-23T08:30:00Z'))
})

test('is nothing where no openings are stated or all have run out', () => {
  expect(nextExpiry({ programs: [] }, now)).toBeNull()
  expect(nextExpiry({ programs: [expiring(null), expiring('2026-11-01T00:00:00+00:00')] }, now)).toBeNull()
})
