import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { examplePeople } from '#lib/accounts/example-people.ts'
import { pool, prisma } from '#lib/db/client.ts'
import { appoint, dismiss, forgetSecondFactor, makeAdministrator, readModerators } from '#lib/services/moderators.ts'
import { readSession } from '#lib/services/session.ts'
import { insertExamplePeople } from '#prisma/examples/people.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { cookieOf, sessionOf, signIn } from '#tests/support/signed-in.ts'

cloneDatabase()

let boss: Actor
let nobody: Actor

beforeAll(async () => {
  await makeAdministrator('Boss@Example.org', false)
  const { actor } = await sessionOf(cookieOf(await signIn('boss@example.org')))
  boss = { ...actor, secondFactor: true }
  nobody = (await sessionOf(cookieOf(await signIn('nobody@example.org')))).actor
})

const idOf = async (email: string) =>
  (await pool().query<{ id: number }>('select id from account where email = $1', [email])).rows[0]?.id ?? 0

describe('the command', () => {
  test('makes an administrator who is a moderator, of a new account and of one that exists', async () => {
    expect(await makeAdministrator(' First@Example.org ', false)).toEqual({ email: 'first@example.org' })
    cookieOf(await signIn('second@example.org'))
    await makeAdministrator('second@example.org', false)
    for (const email of ['first@example.org', 'second@example.org']) {
      const { actor } = await sessionOf(cookieOf(await signIn(email)))
      expect(actor).toMatchObject({ isModerator: true, isAdministrator: true, secondFactor: false })
    }
    expect(await makeAdministrator('nobody', false)).toBeNull()
  })

  test('leaves a trace, without an address', async () => {
    await makeAdministrator('trace@example.org', false)
    const { rows } = await pool().query(`select * from audit_event where action = 'administrator_appointed'`)
    expect(rows.at(-1)).toMatchObject({ actor_kind: 'system', after: { accountId: await idOf('trace@example.org') } })
    expect(JSON.stringify(rows)).not.toContain('@')
  })
})

describe('an administrator', () => {
  test('appoints a moderator, once, and takes the role away again', async () => {
    expect(await appoint(boss, 'Mo@example.org')).toEqual({ ok: true })
    expect(await appoint(boss, 'mo@example.org')).toEqual({ ok: false, reason: 'already' })
    expect(await appoint(boss, 'mo')).toEqual({ ok: false, reason: 'no-email' })
    const id = await idOf('mo@example.org')
    expect((await readModerators(boss)).find((each) => each.id === id)).toMatchObject({
      isModerator: true,
      isAdministrator: false,
      isReady: false,
    })
    expect(await dismiss(boss, id)).toBe(true)
    expect((await sessionOf(cookieOf(await signIn('mo@example.org')))).actor.isModerator).toBe(false)
  })

  test('takes no role from an administrator', async () => {
    expect(await dismiss(boss, boss.accountId)).toBe(false)
    expect(await dismiss(boss, 999_999)).toBe(false)
  })

  test('lets a moderator who lost the phone begin anew, who is signed out everywhere; nobody else, and not themselves', async () => {
    await appoint(boss, 'lost@example.org')
    const cookie = cookieOf(await signIn('lost@example.org'))
    const id = await idOf('lost@example.org')
    await pool().query(`insert into two_factor (account_id, secret, backup_codes) values ($1, 's', 'b')`, [id])
    expect(await forgetSecondFactor(boss, id)).toBe(true)
    expect(await readSession(cookie)).toBeNull()
    expect((await pool().query('select 1 from two_factor where account_id = $1', [id])).rowCount).toBe(0)
    const staff = cookieOf(await signIn('staff@example.org'))
    expect(await forgetSecondFactor(boss, await idOf('staff@example.org'))).toBe(false)
    expect(await readSession(staff)).not.toBeNull()
    expect(await forgetSecondFactor(boss, boss.accountId)).toBe(false)
  })
})

test.each([
  ['a visitor', null],
  ['a moderator', { isModerator: true, secondFactor: true }],
  ['an administrator without a second factor', { isModerator: true, isAdministrator: true, secondFactor: false }],
])('%s appoints nobody', async (_, more) => {
  const asking = more && { ...nobody, ...more }
  await expect(readModerators(asking)).rejects.toThrow(Forbidden)
  await expect(appoint(asking, 'nobody@example.org')).rejects.toThrow(Forbidden)
  await expect(dismiss(asking, 1)).rejects.toThrow(Forbidden)
  await expect(forgetSecondFactor(asking, 1)).rejects.toThrow(Forbidden)
  expect((await sessionOf(cookieOf(await signIn('nobody@example.org')))).actor.isModerator).toBe(false)
})

test('the people of the examples come once, at addresses that nobody can have, and stay as they were left', async () => {
  await insertExamplePeople(prisma())
  expect(examplePeople.every(({ email }) => email.endsWith('@example.org'))).toBe(true)
  expect((await sessionOf(cookieOf(await signIn('moderator@example.org')))).actor).toMatchObject({
    isModerator: true,
    isAdministrator: false,
  })
  expect((await sessionOf(cookieOf(await signIn('owner@example.org')))).actor).toMatchObject({
    isModerator: false,
    name: 'Olivia Owens',
  })
  await pool().query(`update account set is_moderator = false where email = 'moderator@example.org'`)
  await insertExamplePeople(prisma())
  expect((await sessionOf(cookieOf(await signIn('moderator@example.org')))).actor.isModerator).toBe(false)
})
