import { beforeEach, describe, expect, test } from 'vitest'
import { can } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { makeAdministrator } from '#lib/services/moderators.ts'
import { beginSecondFactor, begunSecondFactor, hasSecondFactor, showSecondFactor } from '#lib/services/second-factor.ts'
import { readSession } from '#lib/services/session.ts'
import { authenticatorCode } from '#tests/support/authenticator.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { cookieOf, sessionOf, signIn } from '#tests/support/signed-in.ts'

cloneDatabase()

let people = 0
let email = ''
beforeEach(async () => {
  people++
  email = `moderator${people}@example.org`
  await makeAdministrator(email, false)
})

/** Signs in and sets an app up. */
async function enrol() {
  const cookie = cookieOf(await signIn(email))
  const key = (await beginSecondFactor(cookie))?.key ?? ''
  const shown = await showSecondFactor(await sessionOf(cookie), cookie, authenticatorCode(key))
  if (!shown.ok) throw new Error(shown.reason)
  return { key, before: cookie, cookie: cookieOf(shown.cookies), backupCodes: shown.backupCodes ?? [] }
}

async function show(cookie: string, code: string) {
  return showSecondFactor(await sessionOf(cookie), cookie, code)
}

describe('a moderator', () => {
  test('moderates nothing with a link alone', async () => {
    const { actor } = await sessionOf(cookieOf(await signIn(email)))
    expect(actor).toMatchObject({ isModerator: true, isAdministrator: true, secondFactor: false })
    expect(can(actor, 'queue.read') || can(actor, 'moderators.appoint')).toBe(false)
  })

  test('moderates once an app is set up and its code shown; the session is renewed', async () => {
    const { before, cookie, backupCodes } = await enrol()
    expect(await readSession(before)).toBeNull()
    const { actor } = await sessionOf(cookie)
    expect(can(actor, 'queue.read') && can(actor, 'moderators.appoint')).toBe(true)
    expect(new Set(backupCodes).size).toBe(10)
  })

  test('shows a code again in the next session, and in each after twelve hours', async () => {
    const { key } = await enrol()
    const next = cookieOf(await signIn(email))
    expect((await sessionOf(next)).actor.secondFactor).toBe(false)
    expect(await show(next, authenticatorCode(key, 1))).toEqual({ ok: true, cookies: [], backupCodes: null })
    expect((await sessionOf(next)).actor.secondFactor).toBe(true)
    await pool().query(`update session set second_factor_at = now() - interval '12 hours'`)
    expect((await sessionOf(next)).actor.secondFactor).toBe(false)
  })

  test('has a key that is kept sealed, and is not shown again once it is in use', async () => {
    const { key, cookie } = await enrol()
    const { rows } = await pool().query('select secret, backup_codes from two_factor')
    expect(JSON.stringify(rows)).not.toContain(key)
    expect(await beginSecondFactor(cookie)).toBeNull()
    expect(await hasSecondFactor(await sessionOf(cookie))).toBe(true)
  })
})

describe('setting up', () => {
  test('shows the same key after a wrong code', async () => {
    const cookie = cookieOf(await signIn(email))
    const begun = await beginSecondFactor(cookie)
    expect(await show(cookie, '000000')).toEqual({ ok: false, reason: 'wrong' })
    expect(await begunSecondFactor(cookie)).toEqual(begun)
    expect((await sessionOf(cookie)).actor.secondFactor).toBe(false)
  })

  test('is not over with a code of somebody else’s app, or with none begun', async () => {
    const { key } = await enrol()
    await makeAdministrator('other@example.org', false)
    const other = cookieOf(await signIn('other@example.org'))
    expect(await show(other, authenticatorCode(key))).toEqual({ ok: false, reason: 'wrong' })
    await beginSecondFactor(other)
    expect(await show(other, authenticatorCode(key, 1))).toEqual({ ok: false, reason: 'wrong' })
  })

  test('gives nobody a right who has none', async () => {
    const cookie = cookieOf(await signIn('staff@example.org'))
    const key = (await beginSecondFactor(cookie))?.key ?? ''
    const shown = await show(cookie, authenticatorCode(key))
    const { actor } = await sessionOf(shown.ok ? cookieOf(shown.cookies) : '')
    expect(actor.secondFactor).toBe(true)
    expect(can(actor, 'queue.read')).toBe(false)
  })
})

describe('a code', () => {
  test('works once, in whichever session', async () => {
    const { key } = await enrol()
    const [mine, theirs] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))]
    const code = authenticatorCode(key, 1)
    expect(await show(mine, code)).toMatchObject({ ok: true })
    expect(await show(theirs, code)).toEqual({ ok: false, reason: 'used' })
  })

  test('may be a backup code, once', async () => {
    const { backupCodes } = await enrol()
    const [mine, theirs] = [cookieOf(await signIn(email)), cookieOf(await signIn(email))]
    expect(await show(mine, ` ${backupCodes[3]?.toUpperCase().replace('-', ' ')}`)).toMatchObject({ ok: true })
    expect((await sessionOf(mine)).actor.secondFactor).toBe(true)
    expect(await show(theirs, backupCodes[3] ?? '')).toEqual({ ok: false, reason: 'wrong' })
  })

  test('is not found by trying: five tries, whatever the session, and not the right one after them', async () => {
    const { key } = await enrol()
    const cookies = [cookieOf(await signIn(email)), cookieOf(await signIn(email))]
    const reasons = []
    for (let i = 0; i < 10; i++) {
      const shown = await show(cookies[i % 2] ?? '', `00000${i}`)
      reasons.push(shown.ok ? 'in' : shown.reason)
    }
    // The code with which the app was set up was the first try.
    expect(reasons).toEqual([...Array(4).fill('wrong'), ...Array(6).fill('too-many')])
    expect(await show(cookies[0] ?? '', authenticatorCode(key, 1))).toEqual({ ok: false, reason: 'too-many' })
  })
})
