import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { viewListingState } from '#lib/db/changes/read-state.ts'
import { pool } from '#lib/db/client.ts'
import { findListing, findRenamedSlug } from '#lib/db/listings.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { catalogueIndex, closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { setStatus } from '#lib/services/close-listing.ts'
import { readHistory } from '#lib/services/history.ts'
import { findMergeCandidates, findMergePair, merge } from '#lib/services/merge.ts'
import { unmerge } from '#lib/services/unmerge.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { signUp } from '#tests/support/people.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

let [moderator, staff] = [] as unknown as [Actor, Actor]
let [from, into] = [] as unknown as [ListingState, ListingState]

const state = (id: number) => transact(async (client) => (await viewListingState(client, id)) as ListingState)
const rows = async (sql: string, values: unknown[] = []) => (await pool().query(sql, values)).rows

beforeAll(async () => {
  const [one, other] = await rows('select id from facility where is_example order by id limit 2 offset 4')
  moderator = await signUp('maya@example.net', { isModerator: true })
  staff = await signUp('olivia@example.net')
  await transact((client) =>
    changeListing(client, {
      facilityId: one.id,
      change: { facts: { transit: 'Bus 9', accessibility: null } },
      statement: { source: 'facility', at: '2026-10-01' },
      actor: { kind: 'account', id: staff.accountId },
      action: 'edited',
    }),
  )
  await pool().query("insert into membership (account_id, facility_id, role) values ($1, $2, 'owner')", [
    staff.accountId,
    one.id,
  ])
  await pool().query('insert into claim (account_id, facility_id) values ($1, $2)', [staff.accountId, one.id])
  ;[from, into] = [await state(one.id), await state(other.id)]
})

const seen = async () => (await findMergePair(moderator, from.slug, into.slug))?.seen as string
const merging = async () => ({
  from: from.slug,
  into: into.slug,
  fields: ['transit', 'phones', 'detox'],
  programs: from.programs.map(({ id }) => id).slice(0, 1),
  reason: 'The same front door',
  seen: await seen(),
})

describe('a merge', () => {
  test('is refused without a reason, of one listing with itself, and of what has changed since it was looked at', async () => {
    const asked = await merging()
    expect(await merge(moderator, { ...asked, reason: ' ' })).toBe('noReason')
    expect(await merge(moderator, { ...asked, into: from.slug })).toBe('missing')
    expect(await merge(moderator, { ...asked, into: 'no-such-listing' })).toBe('missing')
    expect(await merge(moderator, { ...asked, seen: '1 2' })).toBe('stale')
  })

  test('brings chosen facts with who said them, programs and people over; the other closes', async () => {
    expect(await merge(moderator, await merging())).toBe('merged')
    const after = await state(into.id)
    expect(after.facts.transit).toBe('Bus 9')
    expect(after.provenance.transit).toEqual({ source: 'facility', at: '2026-10-01' })
    expect(after.facts.phones).toEqual(from.facts.phones)
    expect(after.facts.name).toEqual(into.facts.name)
    const moved = after.programs.find(({ id }) => id === from.programs[0]?.id)
    expect(moved?.facts).toEqual(from.programs[0]?.facts)
    expect(moved).toMatchObject({ settingCode: null, provenance: { level: { source: 'moderator' } } })
    expect((await state(from.id)).facts.status).toBe('closed')
    expect(await rows('select facility_id from claim where account_id = $1', [staff.accountId])).toEqual([
      { facility_id: into.id },
    ])
    expect(
      await rows('select role from membership where account_id = $1 and facility_id = $2', [staff.accountId, into.id]),
    ).toEqual([{ role: 'owner' }])
  })

  test('leaves its slug to answer for the other, and search without it', async () => {
    expect(await findListing(from.slug)).toBeNull()
    expect(await findRenamedSlug(from.slug)).toBe(into.slug)
    const index = await catalogueIndex()
    expect(index.size).toBe(Number((await rows("select count(*) from facility where status <> 'closed'"))[0].count))
  })

  test('is told in both histories, and cannot be made twice', async () => {
    const [winner, loser] = [
      await readHistory(moderator, into.slug, null),
      await readHistory(moderator, from.slug, null),
    ]
    expect(winner?.events[0]).toMatchObject({ action: 'merged', reason: 'The same front door' })
    expect(loser?.events[0]).toMatchObject({ action: 'merged_away', context: { listing: into.slug } })
    expect(await findMergePair(moderator, from.slug, into.slug)).toBeNull()
    expect(await setStatus(moderator, from.slug, 'open', 'It is open')).toBe('merged')
  })

  test('is undone: programs, facts and people go back, except what was changed since', async () => {
    await transact((client) =>
      changeListing(client, {
        facilityId: into.id,
        change: { facts: { transit: 'Bus 9 and 10' } },
        statement: { source: 'facility', at: '2026-11-22' },
        actor: { kind: 'account', id: staff.accountId },
        action: 'edited',
      }),
    )
    expect(await unmerge(moderator, from.slug, '')).toBe('noReason')
    expect(await unmerge(moderator, from.slug, 'Two doors after all')).toBe('unmerged')
    const [back, stays] = [await state(from.id), await state(into.id)]
    expect(back.facts.status).toBe(from.facts.status)
    expect(back.programs.map(({ id }) => id).sort()).toEqual(from.programs.map(({ id }) => id).sort())
    expect(stays.programs.map(({ id }) => id).sort()).toEqual(into.programs.map(({ id }) => id).sort())
    expect(stays.facts.phones).toEqual(into.facts.phones)
    expect(stays.facts.transit).toBe('Bus 9 and 10')
    expect((await findListing(from.slug))?.slug).toBe(from.slug)
    expect(await rows('select facility_id from membership where account_id = $1', [staff.accountId])).toEqual([
      { facility_id: from.id },
    ])
    expect(await unmerge(moderator, from.slug, 'Again')).toBe('missing')
  })
})

describe('closing and opening', () => {
  test('takes a facility out of search and back, with the reason in its history', async () => {
    expect(await setStatus(moderator, into.slug, 'closed', '')).toBe('noReason')
    expect(await setStatus(moderator, into.slug, 'closed', 'The state took its license')).toBe('changed')
    expect((await findListing(into.slug))?.status).toBe('closed')
    expect(await setStatus(moderator, into.slug, 'closed', 'Again')).toBe('same')
    expect(await setStatus(moderator, into.slug, 'open', 'It opened again')).toBe('changed')
    const history = await readHistory(moderator, into.slug, null)
    expect(history?.events.slice(0, 2).map(({ action, reason }) => [action, reason])).toEqual([
      ['reopened', 'It opened again'],
      ['closed', 'The state took its license'],
    ])
  })
})

describe('listings that may be of one place', () => {
  test('are found by address and number, of one facility or of all', async () => {
    const [copy] = await rows(
      `insert into facility (slug, name, name2, street, city, state, zip)
       select 'a-copy', name, name2, street, city, state, zip from facility where not is_example and street is not null
         and exists (select from phone where facility_id = facility.id) order by id limit 1 returning id, name, zip`,
    )
    await pool().query(
      `insert into phone (facility_id, number, purpose) select $1, p.number, 'main' from phone p join facility f on f.id = p.facility_id
       where f.name = $2 and f.zip = $3 and f.id <> $1 limit 1`,
      [copy.id, copy.name, copy.zip],
    )
    expect(await findMergeCandidates(moderator, copy.id)).toContainEqual(
      expect.objectContaining({ from: { slug: 'a-copy', name: copy.name }, sameName: true, samePhone: true }),
    )
    expect((await findMergeCandidates(moderator, null)).length).toBeGreaterThan(0)
  })
})

test('none of this is for anyone but moderators with a second factor', async () => {
  const owner = { ...staff, memberships: [{ role: 'owner', facilityId: into.id, organizationId: null }] } as Actor
  for (const actor of [null, owner, { ...moderator, secondFactor: false }]) {
    await expect(findMergePair(actor, from.slug, into.slug)).rejects.toThrow(Forbidden)
    await expect(findMergeCandidates(actor, null)).rejects.toThrow(Forbidden)
    await expect(merge(actor, await merging())).rejects.toThrow(Forbidden)
    await expect(unmerge(actor, from.slug, 'x')).rejects.toThrow(Forbidden)
    await expect(setStatus(actor, into.slug, 'closed', 'x')).rejects.toThrow(Forbidden)
  }
})

test('programs of another facility are not moved, whatever the form says', async () => {
  const [foreign] = await rows('select id, facility_id from program where facility_id <> all($1) limit 1', [
    [from.id, into.id],
  ])
  expect(await merge(moderator, { ...(await merging()), programs: [foreign.id] })).toBe('merged')
  expect(await rows('select facility_id from program where id = $1', [foreign.id])).toEqual([
    { facility_id: foreign.facility_id },
  ])
})
