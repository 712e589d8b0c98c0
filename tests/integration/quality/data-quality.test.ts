import { beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { findDashboard, findQuality } from '#lib/services/data-quality.ts'
import { cloneCatalogue } from '#tests/support/database.ts'
import { signUp } from '#tests/support/people.ts'

cloneCatalogue()

const today = '2026-11-22'

describe('the quality of the data', () => {
  test('says of the shipped directory that nobody has verified it: examples do not count', async () => {
    const { states, levels, facts, claimed } = await findQuality(today)
    expect(states.reduce((sum, { all }) => sum + all, 0)).toBe(12_744)
    expect([...states, ...levels].every(({ verified }) => verified === 0)).toBe(true)
    expect(new Set(facts.map(({ source }) => source))).toEqual(new Set(['samhsa']))
    expect(facts.find(({ of, field }) => of === 'facility' && field === 'name')).toMatchObject({
      age: 4,
      count: 12_744,
    })
    expect(claimed).toBe(0)
  })

  test('counts what a facility or a moderator has said in ninety days, of the place or of one program', async () => {
    const say = (table: string, id: number, at: string, source: string) =>
      pool().query(
        `update ${table} set provenance = provenance || jsonb_build_object('ages', jsonb_build_object('source', $2::text, 'at', $3::text)) where id = $1`,
        [id, source, at],
      )
    const { rows } = await pool().query(
      "select f.id, min(p.id) as program from facility f join program p on p.facility_id = f.id where state = 'AK' group by 1 order by 1 limit 5",
    )
    const [one, two, three, four, five] = rows
    await say('facility', one.id, '2026-11-01', 'facility')
    await say('program', two.program, '2026-08-24', 'moderator')
    await say('program', three.program, '2026-08-23', 'facility')
    await say('facility', four.id, '2026-11-01', 'state')
    await say('facility', five.id, '2026-11-01', 'facility')
    await pool().query("update facility set status = 'closed' where id = $1", [five.id])
    const { states, levels, facts } = await findQuality(today)
    expect(states.find(({ state }) => state === 'AK')).toMatchObject({ verified: 2 })
    expect(levels.reduce((sum, { verified }) => sum + verified, 0)).toBe(1)
    expect(facts.filter(({ source }) => source === 'facility').map(({ of, age }) => [of, age])).toEqual(
      expect.arrayContaining([
        ['facility', 0],
        ['program', 1],
      ]),
    )
  })
})

describe('the dashboard', () => {
  let moderator: Awaited<ReturnType<typeof signUp>>
  beforeAll(async () => {
    moderator = await signUp('maya@example.net', { isModerator: true })
    await pool().query(
      `insert into claim (facility_id, account_id, status, created_at, decided_at) values
         (1, $1, 'approved', now() - interval '12 hours', now() - interval '10 hours'),
         (1, $1, 'rejected', now() - interval '14 hours', now() - interval '10 hours'),
         (1, $1, 'approved', now() - interval '200 days', now() - interval '100 days'),
         (1, $1, 'withdrawn', now() - interval '5 hours', null),
         (1, $1, 'changes_asked', now() - interval '30 hours', null)`,
      [moderator.accountId],
    )
  })

  test('says how long people wait for moderators', async () => {
    const { times } = await findDashboard(moderator, today)
    expect(times.find(({ kind }) => kind === 'claims')).toEqual({
      kind: 'claims',
      waiting: 1,
      oldest: 30,
      decided: 2,
      median: 3,
      slowest: 4,
    })
    expect(times.find(({ kind }) => kind === 'reports')).toMatchObject({ waiting: 0, oldest: null, median: null })
  })

  test('is for moderators alone', async () => {
    for (const actor of [null, { ...moderator, secondFactor: false }, { ...moderator, isModerator: false }]) {
      await expect(findDashboard(actor, today)).rejects.toThrow(Forbidden)
    }
  })
})
