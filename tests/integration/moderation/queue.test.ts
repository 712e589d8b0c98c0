import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { parseQueueFilter } from '#lib/moderation/queue-filter.ts'
import { nextInQueue, readQueue } from '#lib/services/moderation-queue.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

let [moderator, asker] = [] as unknown as [Actor, Actor]
const filter = (query: string) => parseQueueFilter(new URLSearchParams(query))
const named = async (query = '') =>
  (await readQueue(moderator, filter(query))).items.map(({ kind, name }) => `${kind} ${name}`)

beforeAll(async () => {
  moderator = await signUp('moderator@example.org', { isModerator: true })
  asker = await signUp('asker@example.org')
  const { id } = await openFacility('alder-house', 'https://alder.example')
  const other = await openFacility('birch-house', null)
  await pool().query("update facility set state = 'CO' where id = $1", [other.id])
  const days = (count: number) => new Date(Date.now() - count * 86_400_000)
  await pool().query('insert into claim (facility_id, account_id, created_at) values ($1, $2, $3)', [
    id,
    asker.accountId,
    days(4),
  ])
  await pool().query(
    `insert into change_request (facility_id, proposed_by_id, changes, created_at, status) values
       ($1, $3, '{"website":{"before":null,"after":null}}', $4, 'pending'),
       ($2, $3, '{"website":{"before":null,"after":null},"phones":{"before":[],"after":[]}}', $5, 'pending'),
       ($2, $6, '{"name":{"before":null,"after":null}}', $4, 'pending'),
       ($2, $3, '{"name":{"before":null,"after":null}}', $4, 'changes_asked'),
       ($2, $3, '{"name":{"before":null,"after":null}}', $4, 'withdrawn')`,
    [id, other.id, asker.accountId, days(3), days(2), moderator.accountId],
  )
  await pool().query('insert into facility_proposal (proposed_by_id, facts, created_at) values ($1, $2, $3)', [
    asker.accountId,
    { facility: { name: { name: 'Cedar House', name2: null }, address: { city: 'Denver', state: 'CO' } } },
    days(8),
  ])
  await pool().query(
    "insert into error_report (facility_id, code, field, message, created_at) values ($1, 'ABC', 'phone', 'wrong', $2)",
    [id, days(0)],
  )
  await pool().query(
    `insert into disagreement (facility_id, field, source, value, at, created_at, decided_at) values
       ($1, 'phones', 'samhsa', '[]', '2026-01-01', $2, null), ($1, 'website', 'samhsa', 'null', '2026-01-01', $2, now())`,
    [id, days(40)],
  )
})

describe('the queue', () => {
  test('holds what waits of every kind, oldest first, and counts it', async () => {
    expect(await named()).toEqual([
      'disputes Alder House',
      'proposals Cedar House',
      'claims Alder House',
      'changes Alder House',
      'changes Birch House',
      'changes Birch House',
      'reports Alder House',
    ])
    const { counts } = await readQueue(moderator, filter(''))
    expect(counts).toEqual({ claims: 1, changes: 3, proposals: 1, reports: 1, disputes: 1 })
  })

  test.each([
    ['kind=claims', ['claims Alder House']],
    ['state=CO', ['proposals Cedar House', 'changes Birch House', 'changes Birch House']],
    ['age=7', ['disputes Alder House', 'proposals Cedar House']],
    ['kind=changes&field=website', ['changes Alder House']],
    ['status=asked', ['changes Birch House']],
    ['page=2', []],
    ['kind=nonsense&state=ZZ&age=2&page=-4', 7],
  ])('%s', async (query, expected) => {
    const found = await named(query)
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected)
  })

  test('is for moderators with a second factor alone', async () => {
    for (const actor of [null, asker, { ...moderator, secondFactor: false }]) {
      await expect(readQueue(actor, filter(''))).rejects.toThrow(Forbidden)
      await expect(nextInQueue(actor, filter(''), { kind: 'claims', id: 1 }, 'approved')).rejects.toThrow(Forbidden)
    }
  })
})

describe('going on after an item', () => {
  test('leads through the same part of the queue, past what is one’s own, and round to the first', async () => {
    const { items } = await readQueue(moderator, filter('kind=changes'))
    const [first, , last] = items as unknown as [{ id: number }, { id: number }, { id: number }]
    const own = items.find(({ askedBy }) => askedBy === moderator.accountId)
    const others = items.filter((item) => item !== own)
    const next = (id: number) => nextInQueue(moderator, filter('kind=changes'), { kind: 'changes', id }, 'approved')
    expect(await next(others[0]?.id as number)).toBe(`/moderate/changes/${others[1]?.id}?kind=changes&done=approved`)
    expect(await next(last.id)).toBe(`/moderate/changes/${first.id}?kind=changes&done=approved`)
  })

  test('ends in the queue when nothing else waits there', async () => {
    const [only] = (await readQueue(moderator, filter('kind=claims'))).items
    expect(
      await nextInQueue(moderator, filter('kind=claims'), { kind: 'claims', id: only?.id as number }, 'approved'),
    ).toBe('/moderate?kind=claims&done=approved')
  })

  test('passes a change that this moderator has approved as the first of two', async () => {
    await pool().query('update change_request set first_reviewed_by_id = $1 where changes ? $2', [
      moderator.accountId,
      'phones',
    ])
    const { items } = await readQueue(moderator, filter('kind=changes'))
    const [first] = items
    expect(
      await nextInQueue(moderator, filter('kind=changes'), { kind: 'changes', id: first?.id as number }, 'asked'),
    ).toBe('/moderate?kind=changes&done=asked')
  })
})
