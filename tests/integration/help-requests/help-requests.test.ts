import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import type { HelpRequest } from '#lib/help-request/help-request.ts'
import {
  answerRequest,
  askForHelp,
  findOwnRequest,
  readRequests,
  switchHelpRequests,
  withdrawRequest,
} from '#lib/services/help-requests.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()

const words: HelpRequest = {
  for: 'someone_else',
  name: 'Marisol-Zyxquel',
  phone: '+19375550199',
  email: 'marisol-zyxquel@example.org',
  times: ['evening'],
  mayLeaveMessage: false,
  note: 'Ring twice, the dog is called Pimientox',
  language: 'es',
}
/** What must be nowhere but in the sealed bytes. */
const secrets = /zyxquel|9375550199|Pimientox/i

type Facility = {
  id: number
  organizationId: number | null
  name: string
  slug: string
  status: string
  takesHelpRequests: boolean
}
let facility: Facility
let other: Facility
let owner: Actor
let visitor = 0

const member = (accountId: number, role: 'owner' | 'editor', facilityId: number): Actor => ({
  accountId,
  email: `member${accountId}@example.org`,
  name: null,
  locale: 'en',
  isModerator: false,
  isAdministrator: false,
  secondFactor: false,
  memberships: [{ role, facilityId, organizationId: null }],
})
const moderator: Actor = {
  ...member(99, 'editor', 0),
  isModerator: true,
  isAdministrator: true,
  secondFactor: true,
  memberships: [],
}

beforeAll(async () => {
  const { rows } = await pool().query<Facility>(
    `update facility set takes_help_requests = true where id in (select id from facility where not is_example order by id limit 2)
     returning id, organization_id as "organizationId", name, slug, status, takes_help_requests as "takesHelpRequests"`,
  )
  ;[facility, other] = rows as [Facility, Facility]
  const accounts = await pool().query("insert into account (email) values ('reader@clinic.example') returning id")
  owner = member(accounts.rows[0].id, 'owner', facility.id)
  await pool().query("insert into membership (account_id, facility_id, role) values ($1, $2, 'owner')", [
    owner.accountId,
    facility.id,
  ])
})

const ask = (to: Facility = facility, from = `visitor ${visitor++}`) =>
  askForHelp(to, words, { from, consentText: 'I agree.' })
const asked = async () => ((await ask()) as { code: string }).code
const newest = async () => (await readRequests(owner, facility)).at(-1) as { id: number }

/** Tables of the database, as a dump would hold them, whose rows hold some text. */
async function tablesWith(pattern: RegExp): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname !~ '^(pg_|information_schema)'",
  )
  const found = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: held } = await pool().query(`select from ${name} x where x::text ~* $1 limit 1`, [pattern.source])
      return held.length > 0 ? name : null
    }),
  )
  return found.filter((name) => name !== null)
}

describe('a request for a call', () => {
  test('is read by the facility’s staff, and stands in no table of the database', async () => {
    await asked()
    expect((await readRequests(owner, facility)).at(-1)?.words).toEqual(words)
    expect(await tablesWith(/help_requested/)).toEqual(['public.audit_event'])
    expect(await tablesWith(secrets)).toEqual([])
  })

  test('is told to the staff by a mail without a word of it', async () => {
    await asked()
    const { rows } = await pool().query("select address, subject, text from mail where kind = 'help-request'")
    expect(rows.at(-1)).toMatchObject({
      address: 'reader@clinic.example',
      text: expect.stringContaining(`/manage/${facility.slug}/requests`),
    })
    expect(JSON.stringify(rows)).not.toMatch(secrets)
  })

  test.each([
    ['a visitor', null],
    ['a moderator and administrator', moderator],
    ['an owner of another facility', member(5, 'owner', -1)],
    ['a moderator who made themselves an owner', 'self-made'],
  ] as const)('is not for %s', async (_, who) => {
    const actor = who === 'self-made' ? { ...owner, isModerator: true, secondFactor: true } : who
    const before = await asked()
    await expect(readRequests(actor, facility)).rejects.toThrow(Forbidden)
    await expect(answerRequest(actor, facility, 1)).rejects.toThrow(Forbidden)
    expect((await findOwnRequest(before))?.deliveredAt).toBeNull()
  })

  test('loses its words when it is answered, and its sender sees that', async () => {
    const code = await asked()
    const { id } = await newest()
    expect(await answerRequest(owner, facility, id)).toBe(true)
    expect(await answerRequest(owner, facility, id)).toBe(false)
    expect(await findOwnRequest(code)).toMatchObject({ answeredAt: expect.any(Date) })
    expect((await pool().query('select sealed from help_request where id = $1', [id])).rows).toEqual([{ sealed: null }])
  })

  test('of another facility is not answered by its id', async () => {
    await asked()
    const { id } = await newest()
    const stranger = member(6, 'owner', other.id)
    expect(await answerRequest(stranger, other, id)).toBe(false)
    expect((await newest()).id).toBe(id)
  })

  test('is taken back at once by its own reference, and by no other', async () => {
    const code = await asked()
    expect(await withdrawRequest('guessed')).toBe(false)
    expect(await withdrawRequest(code)).toBe(true)
    expect(await findOwnRequest(code)).toMatchObject({ withdrawnAt: expect.any(Date) })
    const { rows } = await pool().query('select code_hash from help_request')
    expect(JSON.stringify(rows)).not.toContain(code)
  })

  test('moved to another facility in the database does not open there', async () => {
    await asked()
    const { id } = await newest()
    await pool().query('update help_request set facility_id = $2 where id = $1', [id, other.id])
    const moved = (await readRequests(member(6, 'owner', other.id), other)).find((request) => request.id === id)
    expect(moved?.words).toBeNull()
  })
})

describe('a facility', () => {
  test('without staff, closed, or with requests switched off, takes none', async () => {
    expect(await ask(other)).toBe('closed')
    expect(await ask({ ...facility, status: 'closed' })).toBe('closed')
    expect(await ask({ ...facility, takesHelpRequests: false })).toBe('closed')
  })

  test('takes five a day from one visitor', async () => {
    const answers = []
    for (let at = 0; at < 6; at++) answers.push(await ask(facility, 'the same visitor'))
    expect(answers.at(-1)).toBe('limited')
    expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(5)
  })

  test('is switched on and off by its owners alone', async () => {
    await switchHelpRequests(owner, facility, false)
    const state = async () =>
      (await pool().query('select takes_help_requests as on from facility where id = $1', [facility.id])).rows[0].on
    expect(await state()).toBe(false)
    for (const actor of [
      null,
      moderator,
      member(owner.accountId, 'editor', facility.id),
      member(7, 'owner', other.id),
    ]) {
      await expect(switchHelpRequests(actor, facility, true)).rejects.toThrow(Forbidden)
    }
    expect(await state()).toBe(false)
    await switchHelpRequests(owner, facility, true)
    expect(await state()).toBe(true)
  })
})
