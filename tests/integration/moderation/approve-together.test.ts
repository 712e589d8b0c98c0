import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { chosenChanges } from '#lib/moderation/bulk.ts'
import { approveTogether } from '#lib/services/approve-together.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()
afterAll(closeCatalogueIndex)

let [moderator, staff] = [] as unknown as [Actor, Actor]
const name = { before: { name: 'Alder House', name2: null }, after: { name: 'Alder Home', name2: null } }
const website = { before: 'https://alder.example', after: 'https://alder-home.example' }

async function ask(slug: string, changes: object, by = staff): Promise<number> {
  const { id } = await openFacility(slug, 'https://alder.example')
  const { rows } = await pool().query(
    'insert into change_request (facility_id, proposed_by_id, changes) values ($1, $2, $3) returning id',
    [id, by.accountId, changes],
  )
  return rows[0].id
}

beforeAll(async () => {
  moderator = await signUp('moderator@example.org', { isModerator: true })
  staff = await signUp('staff@example.org')
})

describe('changes that are approved together', () => {
  test('are decided each by itself: one that cannot be keeps no other back', async () => {
    const good = await ask('alder-one', { website })
    const changed = await ask('alder-two', { website: { ...website, before: 'https://older.example' } })
    const own = await ask('alder-three', { website }, moderator)
    const last = await ask('alder-four', { website })
    const results = await approveTogether(moderator, 'website', [good, changed, own, 987_654, last, good])
    expect(results.map(({ result }) => result)).toEqual(['approved', 'stale', 'own', 'gone', 'approved', 'gone'])
    const { rows } = await pool().query(
      "select count(*)::int from facility where website = 'https://alder-home.example'",
    )
    expect(rows[0].count).toBe(2)
  })

  test('are of one field that needs no second look, whatever the form says', async () => {
    const both = await ask('birch-one', { website, name })
    const status = await ask('birch-two', { status: { before: 'open', after: 'closed' } })
    const phones = await ask('birch-three', { phones: { before: [], after: [] } })
    const results = [
      ...(await approveTogether(moderator, 'website', [both, phones])),
      ...(await approveTogether(moderator, 'status', [status])),
      ...(await approveTogether(moderator, 'phones', [phones])),
      ...(await approveTogether(moderator, null, [both])),
    ]
    expect(results.map(({ result }) => result)).toEqual(['stale', 'stale', 'stale', 'stale', 'stale'])
    const { rows } = await pool().query(
      "select count(*)::int from change_request where id = any($1) and status = 'pending'",
      [[both, status, phones]],
    )
    expect(rows[0].count).toBe(3)
  })

  test('are approved by moderators with a second factor alone', async () => {
    for (const actor of [null, staff, { ...moderator, secondFactor: false }]) {
      await expect(approveTogether(actor, 'website', [1])).rejects.toThrow(Forbidden)
    }
  })
})

test('what was chosen is read as numbers, each once, and no more than a page', () => {
  const form = new URLSearchParams('change=3&change=3&change=x&change=-1&change=7&change=99999999999&change=8')
  expect(chosenChanges(form, 2)).toEqual([3, 7])
})
