import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { viewListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { findDisputeForReview, keepOurs, takeTheirs } from '#lib/services/settle-dispute.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { signUp } from '#tests/support/people.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

let moderator: Actor
let facilityId = 0
const state = () => transact(async (client) => (await viewListingState(client, facilityId)) as ListingState)

async function dispute(field: string, value: unknown, programId: number | null = null): Promise<number> {
  const { rows } = await pool().query(
    `insert into disagreement (facility_id, program_id, field, source, value, at)
     values ($1, $2, $3, 'samhsa', $4, '2025-01-01') returning id`,
    [facilityId, programId, field, JSON.stringify(value)],
  )
  return rows[0].id
}

beforeAll(async () => {
  moderator = await signUp('maya@example.net', { isModerator: true })
  const { rows } = await pool().query(
    'select id from facility f where not is_example and (select count(*) from program where facility_id = f.id) > 1 order by id limit 1',
  )
  facilityId = rows[0].id
  await transact((client) =>
    changeListing(client, {
      facilityId,
      change: { facts: { website: 'https://ours.example.org', payments: ['medicaid'] } },
      statement: { source: 'facility', at: '2026-11-01' },
      actor: { kind: 'account', id: moderator.accountId },
      action: 'edited',
    }),
  )
})

describe('what an import says against a listing', () => {
  test('is kept out, and is not asked about again', async () => {
    const id = await dispute('website', 'https://theirs.example.org')
    expect(await keepOurs(moderator, id)).toEqual({ ok: true })
    expect((await state()).facts.website).toBe('https://ours.example.org')
    expect(await keepOurs(moderator, id)).toEqual({ ok: false, refused: 'decided' })
    expect(await takeTheirs(moderator, id, '')).toEqual({ ok: false, refused: 'decided' })
  })

  test('is taken as the source’s own fact, with its date and edition', async () => {
    const id = await dispute('payments', ['medicare'])
    expect(await takeTheirs(moderator, id, 'Checked with them')).toEqual({ ok: true })
    const after = await state()
    expect(after.facts.payments).toEqual(['medicare'])
    expect(after.provenance.payments).toMatchObject({ source: 'samhsa', at: '2025-01-01', by: expect.any(String) })
    const { rows } = await pool().query('select slug from facility where id = $1', [facilityId])
    expect((await findListing(rows[0].slug))?.disputedFields).not.toContain('payments')
    const events = await pool().query(
      'select action, reason from audit_event where facility_id = $1 order by id desc limit 1',
      [facilityId],
    )
    expect(events.rows).toEqual([{ action: 'dispute_settled', reason: 'Checked with them' }])
  })

  test('about a program takes the program off', async () => {
    const [program] = (await state()).programs
    const id = await dispute('level', { listed: false }, program?.id)
    expect(await takeTheirs(moderator, id, '')).toEqual({ ok: true })
    expect((await state()).programs.map((each) => each.id)).not.toContain(program?.id)
  })

  test('about phone numbers is taken only with a note on how they were checked', async () => {
    const id = await dispute('phones', [{ number: '+13035550100', extension: null, purpose: 'main' }])
    expect(await takeTheirs(moderator, id, ' ')).toEqual({ ok: false, refused: 'noReason' })
    expect(await takeTheirs(moderator, id, 'Called both numbers')).toEqual({ ok: true })
    expect((await state()).facts.phones).toMatchObject([{ number: '+13035550100' }])
  })

  test('that is no fact is not taken', async () => {
    const id = await dispute('payments', { broken: true })
    expect(await takeTheirs(moderator, id, '')).toEqual({ ok: false, refused: 'impossible' })
  })

  test('is settled by moderators with a second factor alone', async () => {
    const id = await dispute('website', null)
    for (const actor of [null, { ...moderator, secondFactor: false }, { ...moderator, isModerator: false }]) {
      await expect(findDisputeForReview(actor, id)).rejects.toThrow(Forbidden)
      await expect(keepOurs(actor, id)).rejects.toThrow(Forbidden)
      await expect(takeTheirs(actor, id, 'x')).rejects.toThrow(Forbidden)
    }
  })
})
