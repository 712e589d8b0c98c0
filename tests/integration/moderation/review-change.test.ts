import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { viewListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import {
  approveChange,
  askAboutChange,
  type ChangeDecided,
  findChangeForReview,
  rejectChange,
} from '#lib/services/review-change.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { comeBack, mailsTo, signUp } from '#tests/support/people.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

let listing: ListingState
let [staff, moderator, second] = [] as unknown as [Actor, Actor, Actor]
const website = () => ({ before: listing.facts.website, after: 'https://new.example.org' })
const phones = () => ({
  before: listing.facts.phones,
  after: [{ ...listing.facts.phones[0], number: '+13035550199' }],
})
const standing = async () => (await findListing(listing.slug)) as NonNullable<Awaited<ReturnType<typeof findListing>>>
const approval = { fields: ['website'], partly: false, callBackNote: '' }

async function ask(changes: object, by: number = staff.accountId): Promise<number> {
  const { rows } = await pool().query(
    'insert into change_request (facility_id, proposed_by_id, changes) values ($1, $2, $3) returning id',
    [listing.id, by, changes],
  )
  return rows[0].id
}

const stored = async (id: number) => (await pool().query('select * from change_request where id = $1', [id])).rows[0]

beforeAll(async () => {
  const { rows } = await pool().query('select id from facility where is_example order by id limit 1 offset 2')
  staff = await signUp('olivia@example.net')
  moderator = await signUp('maya@example.net', { isModerator: true })
  second = await signUp('samuel@example.net', { isModerator: true })
  listing = (await transact((client) => viewListingState(client, rows[0].id))) as ListingState
  await pool().query("insert into membership (account_id, facility_id, role) values ($1, $2, 'editor')", [
    staff.accountId,
    listing.id,
  ])
  staff = await comeBack(staff)
})

beforeEach(async () => {
  const { rows } = await pool().query('select id from facility where is_example and id > $1 order by id limit 1', [
    listing.id,
  ])
  if (rows[0]) {
    await pool().query('update membership set facility_id = $1 where facility_id = $2', [rows[0].id, listing.id])
    listing = (await transact((client) => viewListingState(client, rows[0].id))) as ListingState
  }
})

describe('a change that waits', () => {
  test('is shown nowhere public until it is approved, and live with its source once it is', async () => {
    const before = await standing()
    const id = await ask({ website: website() })
    expect(await standing()).toEqual(before)
    expect(await approveChange(moderator, id, approval)).toEqual({ ok: true, done: 'approved' })
    const after = await standing()
    expect(after.website).toBe('https://new.example.org')
    expect(after.provenance.website).toMatchObject({ source: 'facility' })
    expect(await stored(id)).toMatchObject({ status: 'approved', reviewed_by_id: moderator.accountId })
    const { rows } = await pool().query('select * from audit_event where facility_id = $1 order by id desc limit 1', [
      listing.id,
    ])
    expect(rows[0]).toMatchObject({
      action: 'approved',
      actor_id: moderator.accountId,
      after: { website: 'https://new.example.org', context: { changeRequest: id } },
    })
  })

  test('is turned down with a reason that the person gets by mail; the listing stays as it was', async () => {
    const before = await standing()
    const id = await ask({ website: website() })
    expect(await rejectChange(moderator, id, '  ')).toEqual({ ok: false, refused: 'noReason' })
    expect(await rejectChange(moderator, id, 'That site is not yours.')).toEqual({ ok: true, done: 'rejected' })
    expect(await standing()).toEqual(before)
    const mail = (await mailsTo('olivia@example.net')).at(-1)
    expect(mail?.text).toContain('> That site is not yours.')
    expect(await approveChange(moderator, id, approval)).toEqual({ ok: false, refused: 'decided' })
  })

  test('may be asked about, more than once, and waits for the answer', async () => {
    const id = await ask({ website: website() })
    expect(await askAboutChange(moderator, id, 'Is this yours?')).toEqual({ ok: true, done: 'asked' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await askAboutChange(moderator, id, 'Really?')).toEqual({ ok: true, done: 'asked' })
    expect(await stored(id)).toMatchObject({ status: 'changes_asked', decided_at: null })
    const mails = await mailsTo('olivia@example.net')
    expect(mails.slice(-2).map(({ text }) => /Is this yours|Really/.exec(text)?.[0])).toEqual([
      'Is this yours',
      'Really',
    ])
  })

  test('is decided once, by whoever is first', async () => {
    const id = await ask({ website: website() })
    const outcomes = await Promise.all([
      approveChange(moderator, id, approval),
      rejectChange(second, id, 'No'),
      approveChange(second, id, approval),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    const others = outcomes.filter((outcome): outcome is Extract<ChangeDecided, { ok: false }> => !outcome.ok)
    for (const { refused } of others) expect(['decided', 'stale']).toContain(refused)
  })
})

describe('a change of phone numbers', () => {
  const fields = { ...approval, fields: ['phones'] }

  test('needs a second moderator, who is not the first', async () => {
    const id = await ask({ phones: phones() })
    const before = await standing()
    expect(await approveChange(moderator, id, fields)).toEqual({ ok: true, done: 'approvedFirst' })
    expect(await approveChange(moderator, id, fields)).toEqual({ ok: false, refused: 'sameModerator' })
    expect(await standing()).toEqual(before)
    expect(await approveChange(second, id, fields)).toEqual({ ok: true, done: 'approved' })
    expect((await standing()).phones[0]?.number).toBe('+13035550199')
    expect(await stored(id)).toMatchObject({
      first_reviewed_by_id: moderator.accountId,
      reviewed_by_id: second.accountId,
    })
  })

  test('or a note on the call that was made to check it', async () => {
    const id = await ask({ phones: phones() })
    const called = { ...fields, callBackNote: 'Called the old number; the front desk confirmed.' }
    expect(await approveChange(moderator, id, called)).toEqual({ ok: true, done: 'approved' })
    expect(await stored(id)).toMatchObject({ call_back_note: called.callBackNote })
  })

  test('hidden among other fields needs it too', async () => {
    const id = await ask({ phones: phones(), website: website() })
    const both = { ...approval, fields: ['phones', 'website'] }
    expect(await approveChange(moderator, id, both)).toEqual({ ok: true, done: 'approvedFirst' })
    expect((await standing()).website).toBe(listing.facts.website)
  })
})

describe('a listing that has changed since', () => {
  test('is not written over: the rest is applied after a choice', async () => {
    const address = {
      before: listing.facts.address,
      after: { ...listing.facts.address, street: '9 New Street', visibility: 'full' as const },
    }
    const id = await ask({ website: website(), address })
    await pool().query("update facility set website = 'https://other.example.org' where id = $1", [listing.id])
    const review = await findChangeForReview(moderator, id)
    expect(review?.fields.map(({ field, state }) => [field, state])).toEqual([
      ['website', 'stale'],
      ['address', 'ready'],
    ])
    const all = { ...approval, fields: ['website', 'address'] }
    expect(await approveChange(moderator, id, all)).toEqual({ ok: false, refused: 'stale' })
    const rest = { ...approval, fields: ['address'] }
    expect(await approveChange(moderator, id, rest)).toEqual({ ok: false, refused: 'chooseParts' })
    expect(await approveChange(moderator, id, { ...rest, partly: true })).toEqual({ ok: true, done: 'approved' })
    const after = await standing()
    expect([after.website, after.address.street]).toEqual(['https://other.example.org', '9 New Street'])
    expect((await mailsTo('olivia@example.net')).at(-1)?.text).toContain('has changed since: Website')
  })
})

describe('nobody else decides', () => {
  test('visitors, staff, moderators without a second factor, nor whoever asked', async () => {
    const id = await ask({ website: website() })
    for (const actor of [null, staff, { ...moderator, secondFactor: false }]) {
      await expect(findChangeForReview(actor, id)).rejects.toThrow(Forbidden)
      await expect(approveChange(actor, id, approval)).rejects.toThrow(Forbidden)
      await expect(rejectChange(actor, id, 'x')).rejects.toThrow(Forbidden)
      await expect(askAboutChange(actor, id, 'x')).rejects.toThrow(Forbidden)
    }
    const own = await ask({ website: website() }, moderator.accountId)
    await expect(approveChange(moderator, own, approval)).rejects.toThrow(Forbidden)
    await expect(rejectChange(moderator, own, 'x')).rejects.toThrow(Forbidden)
    expect(await stored(id)).toMatchObject({ status: 'pending' })
  })

  test('fields that are not in the request are not applied, whatever the form says', async () => {
    const id = await ask({ website: website() })
    const forged = { ...approval, fields: ['website', 'name', 'status', '__proto__'] }
    expect(await approveChange(moderator, id, forged)).toEqual({ ok: false, refused: 'stale' })
    expect((await standing()).website).toBe(listing.facts.website)
  })

  test('a request that does not exist, or was withdrawn, is gone', async () => {
    expect(await approveChange(moderator, 987_654, approval)).toEqual({ ok: false, refused: 'gone' })
    const id = await ask({ website: website() })
    await pool().query("update change_request set status = 'withdrawn' where id = $1", [id])
    expect(await approveChange(moderator, id, approval)).toEqual({ ok: false, refused: 'decided' })
  })
})
