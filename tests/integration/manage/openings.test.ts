import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/access/policy.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { type Openings, setOpenings } from '#lib/services/openings.ts'
import { actor, editorOf } from '#tests/fixtures/actor.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

const now = new Date('2026-11-22T12:00:00Z')
const state = (id: number) => transact(async (client) => (await readListingState(client, id)) as ListingState)

let own: ListingState
let other: ListingState
beforeAll(async () => {
  const { rows } = await pool().query('select id from facility where is_example order by id limit 2')
  ;[own, other] = [await state(rows[0].id), await state(rows[1].id)]
})

const said = (listing: ListingState, openings: Partial<Openings> = {}): Openings[] => [
  { programId: listing.programs[0]?.id as number, status: 'waitlist', nextIntake: null, waitDays: null, ...openings },
]

describe('openings', () => {
  test('are live at once and count for seven days', async () => {
    const openings = said(own, { nextIntake: '2026-12-01', waitDays: 9 })
    expect(await setOpenings(editorOf(own.id), own.slug, openings, now)).toBe(true)
    const program = (await findListing(own.slug))?.programs.find(({ id }) => id === openings[0]?.programId)
    expect(program?.availability).toMatchObject({
      status: 'waitlist',
      nextIntake: '2026-12-01',
      waitDays: 9,
      statedOn: '2026-11-22',
    })
    expect(new Date(program?.availability?.expiresAt ?? 0).toISOString()).toBe('2026-11-29T12:00:00.000Z')
  })

  test('are taken back in one press, and nobody waits where there are openings', async () => {
    await setOpenings(editorOf(own.id), own.slug, said(own, { status: 'open', waitDays: 9 }), now)
    expect((await state(own.id)).programs[0]?.facts.availability).toMatchObject({ status: 'open', waitDays: null })
    await setOpenings(editorOf(own.id), own.slug, said(own, { status: null }), now)
    expect((await state(own.id)).programs[0]?.facts.availability).toBeNull()
  })

  test('of another facility, or of another’s program under one’s own, are refused', async () => {
    await expect(setOpenings(editorOf(own.id), other.slug, said(other), now)).rejects.toThrow(Forbidden)
    await expect(setOpenings(null, own.slug, said(own), now)).rejects.toThrow(Forbidden)
    await expect(setOpenings(actor(), own.slug, said(own), now)).rejects.toThrow(Forbidden)
    expect(await setOpenings(editorOf(own.id), own.slug, [...said(own), ...said(other)], now)).toBe(false)
    expect(await state(other.id)).toEqual(other)
  })
})
