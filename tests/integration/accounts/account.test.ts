import { expect, test } from 'vitest'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import {
  changeDetails,
  endOtherSessions,
  endSession,
  readOwnAccount,
  removePasskey,
  switchOwnReminders,
} from '#lib/services/account.ts'
import { answerPasskeyStep, isPasskeyStep } from '#lib/services/passkeys.ts'
import { readSession } from '#lib/services/session.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { cookieOf, sessionOf, signIn } from '#tests/support/signed-in.ts'

cloneDatabase()

async function addPasskey(accountId: number, credential: string): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `insert into passkey (account_id, public_key, credential_id, counter, device_type, backed_up)
     values ($1, 'key', $2, 0, 'singleDevice', false) returning id`,
    [accountId, credential],
  )
  return rows[0]?.id ?? 0
}

test('a person changes their own name and language, and nothing else', async () => {
  const cookie = cookieOf(await signIn('ana@example.org'))
  await changeDetails(await sessionOf(cookie), { name: 'Ana', locale: 'es' })
  expect((await sessionOf(cookie)).actor).toMatchObject({ name: 'Ana', locale: 'es', email: 'ana@example.org' })
})

test('a person switches their own reminders off and on again', async () => {
  const [mine, theirs] = [
    await sessionOf(cookieOf(await signIn('gil@example.org'))),
    await sessionOf(cookieOf(await signIn('hal@example.org'))),
  ]
  expect((await readOwnAccount(mine)).remindersOn).toBe(true)
  await switchOwnReminders(mine, false)
  expect((await readOwnAccount(mine)).remindersOn).toBe(false)
  expect((await readOwnAccount(theirs)).remindersOn).toBe(true)
  await switchOwnReminders(mine, true)
  expect((await readOwnAccount(mine)).remindersOn).toBe(true)
})

test('a person sees their open sessions and ends one, or all but this', async () => {
  const [first, second, third] = [
    cookieOf(await signIn('bo@example.org')),
    cookieOf(await signIn('bo@example.org')),
    cookieOf(await signIn('bo@example.org')),
  ]
  const [mine, other] = [await sessionOf(first), await sessionOf(second)]
  expect((await readOwnAccount(mine)).sessions).toHaveLength(3)
  expect(await endSession(mine, other.sessionId)).toBe(true)
  expect(await readSession(second)).toBeNull()
  await endOtherSessions(mine)
  expect(await readSession(third)).toBeNull()
  expect(await readSession(first)).not.toBeNull()
})

test('a person ends no session and removes no passkey of somebody else', async () => {
  const [cat, dog] = [cookieOf(await signIn('cat@example.org')), cookieOf(await signIn('dog@example.org'))]
  const [mine, theirs] = [await sessionOf(cat), await sessionOf(dog)]
  const passkey = await addPasskey(theirs.actor.accountId, 'of-dog')
  expect(await endSession(mine, theirs.sessionId)).toBe(false)
  expect(await removePasskey(mine, passkey)).toBe(false)
  expect(await readSession(dog)).not.toBeNull()
  expect((await readOwnAccount(theirs)).passkeys).toHaveLength(1)
  expect((await readOwnAccount(mine)).passkeys).toHaveLength(0)
  expect(await removePasskey(theirs, passkey)).toBe(true)
})

test('nobody reads an account that is not theirs by saying so', async () => {
  const mine = await sessionOf(cookieOf(await signIn('eve@example.org')))
  const nobody = { ...mine, actor: null as never }
  await expect(readOwnAccount(nobody)).rejects.toThrow()
  expect(new Forbidden('account.read').message).toContain('account.read')
})

test('only the four steps of a passkey can be asked of the library', () => {
  expect(isPasskeyStep('verify-authentication', 'POST')).toBe(true)
  for (const step of ['delete-passkey', 'list-user-passkeys', 'update-passkey', 'constructor', '../get-session', '']) {
    expect(isPasskeyStep(step, 'POST') || isPasskeyStep(step, 'GET')).toBe(false)
  }
  expect(isPasskeyStep('verify-authentication', 'GET')).toBe(false)
})

test('a passkey is added by who is signed in, and by a moderator only after the second factor', async () => {
  const ask = async (actor: Parameters<typeof answerPasskeyStep>[2]['actor'], cookie = '') => {
    const request = new Request('http://localhost:3000/api/auth/passkey/generate-register-options', {
      headers: { cookie },
    })
    return answerPasskeyStep('generate-register-options', request, { actor, address: '203.0.113.9' })
  }
  expect((await ask(null)).status).toBe(403)
  const cookie = cookieOf(await signIn('flo@example.org'))
  const { actor } = await sessionOf(cookie)
  expect((await ask(actor, cookie)).status).toBe(200)
  expect((await ask({ ...actor, isModerator: true }, cookie)).status).toBe(403)
})

test('a made-up passkey signs nobody in, and trying is limited', async () => {
  const body = JSON.stringify({ response: { id: 'of-dog', rawId: 'of-dog', type: 'public-key', response: {} } })
  const statuses = new Set<number>()
  for (let i = 0; i < 70; i++) {
    const request = new Request('http://localhost:3000/api/auth/passkey/verify-authentication', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000' },
      body,
    })
    const answer = await answerPasskeyStep('verify-authentication', request, { actor: null, address: '203.0.113.10' })
    expect(answer.headers.getSetCookie().join()).not.toContain('session_token')
    statuses.add(answer.status)
  }
  expect([...statuses].sort()).toEqual([400, 429])
})
