import { describe, expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { readSession } from '#lib/services/session.ts'
import { askForLink, type Opening, readLink, signInByLink, signOut } from '#lib/services/sign-in.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { newestLink } from '#tests/support/mailbox.ts'
import { cookieOf } from '#tests/support/signed-in.ts'

cloneDatabase()

let people = 0
/** A person, a browser and an internet address of their own. */
function somebody() {
  people++
  return { email: `person${people}@example.org`, browser: `browser-${people}`, address: `203.0.113.${people}` }
}

type Person = ReturnType<typeof somebody>

async function ask(person: Person, next: string | null = null) {
  return askForLink({ ...person, next, locale: 'en' })
}

async function open(person: Person, token: string, more: Partial<Opening> = {}) {
  return signInByLink({ ...person, token, cookie: '', userAgent: 'Firefox', locale: 'en', now: new Date(), ...more })
}

async function signIn(person: Person): Promise<string> {
  await ask(person)
  const opened = await open(person, (await newestLink(person.email)).token)
  return opened.ok ? cookieOf(opened.cookies) : opened.reason
}

describe('a link by mail', () => {
  test('signs in the browser that asked, and makes an account without any right', async () => {
    const person = somebody()
    expect(await ask(person, '/manage?a=1')).toEqual({ ok: true })
    const { url, token } = await newestLink(person.email)
    expect(url.pathname).toBe('/sign-in/confirm')
    expect(url.searchParams.get('next')).toBe('/manage?a=1')
    expect(readLink(token, person.browser, new Date())).toBe('good')
    const opened = await open(person, token, { locale: 'es' })
    expect(opened).toMatchObject({ ok: true, staff: false })
    const session = opened.ok ? await readSession(cookieOf(opened.cookies)) : null
    expect(session?.actor).toMatchObject({
      email: person.email,
      name: null,
      locale: 'es',
      isModerator: false,
      isAdministrator: false,
      secondFactor: false,
      memberships: [],
    })
  })

  test('keeps its session in a cookie that no script and no other site gets', async () => {
    const person = somebody()
    await ask(person)
    const opened = await open(person, (await newestLink(person.email)).token)
    expect(opened.ok && opened.cookies.join()).toMatch(
      /^level-ground\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
  })

  test('works once', async () => {
    const person = somebody()
    await ask(person)
    const { token } = await newestLink(person.email)
    const tries = await Promise.all([open(person, token), open(person, token), open(person, token)])
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await open(person, token)).toEqual({ ok: false, reason: 'used' })
  })

  test('works for fifteen minutes', async () => {
    const person = somebody()
    await ask(person)
    const { token } = await newestLink(person.email)
    const later = new Date(Date.now() + 15 * 60 * 1000)
    expect(await open(person, token, { now: later })).toEqual({ ok: false, reason: 'expired' })
    await pool().query(`update verification set expires_at = now() - interval '1 second'`)
    expect(await open(person, token)).toMatchObject({ ok: false })
  })

  test('cannot be made to last longer', async () => {
    const person = somebody()
    await ask(person)
    const [taken, , seal] = (await newestLink(person.email)).token.split('.')
    expect(await open(person, `${taken}.9999999999.${seal}`)).toEqual({ ok: false, reason: 'other-browser' })
  })

  test('does not work in another browser, and is not used up there', async () => {
    const person = somebody()
    await ask(person)
    const { token } = await newestLink(person.email)
    expect(await open(person, token, { browser: 'another' })).toEqual({ ok: false, reason: 'other-browser' })
    expect(await open(person, token, { browser: null })).toEqual({ ok: false, reason: 'other-browser' })
    expect(await open(person, token)).toMatchObject({ ok: true })
  })

  test('is known by its hash alone', async () => {
    const person = somebody()
    await ask(person)
    const { token } = await newestLink(person.email)
    const { rows } = await pool().query('select identifier, value from verification')
    expect(JSON.stringify(rows)).toContain(person.email)
    expect(JSON.stringify(rows)).not.toContain(token.split('.')[0])
  })

  test('shows that an account which somebody else made is one’s own, and ends what was there before', async () => {
    const person = somebody()
    await pool().query('insert into account (email, is_moderator, updated_at) values ($1, true, now())', [person.email])
    const cookie = await signIn(person)
    expect((await readSession(cookie))?.actor).toMatchObject({ email: person.email, isModerator: true })
    const { rows } = await pool().query('select email_verified from account where email = $1', [person.email])
    expect(rows).toEqual([{ email_verified: true }])
  })

  test('does not sign in to an account that was closed', async () => {
    const person = somebody()
    await signIn(person)
    await pool().query('update account set disabled_at = now() where email = $1', [person.email])
    expect(await signIn(person)).toBe('closed')
  })
})

describe('asking for a link', () => {
  test('is answered the same, and leaves the same, whether there is an account or not', async () => {
    const [known, unknown] = [somebody(), somebody()]
    await signIn(known)
    const answers = [await ask(known), await ask(unknown)]
    expect(answers[0]).toEqual(answers[1])
    const { rows } = await pool().query('select email from account where email = $1', [unknown.email])
    expect(rows).toEqual([])
  })

  test('fills nobody’s mailbox', async () => {
    const person = somebody()
    const answers = []
    for (let i = 0; i < 8; i++) answers.push(await ask({ ...person, address: `198.51.100.${i}` }))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'too-many' })
  })
})

describe('a session', () => {
  test('is a new one at each sign-in, and the one that the browser had ends', async () => {
    const person = somebody()
    const planted = await signIn(person)
    await ask(person)
    const opened = await open(person, (await newestLink(person.email)).token, { cookie: planted })
    const own = opened.ok ? cookieOf(opened.cookies) : ''
    expect(own).not.toBe(planted)
    expect(await readSession(planted)).toBeNull()
    expect(await readSession(own)).not.toBeNull()
  })

  test('is not what somebody wrote into a cookie', async () => {
    const cookie = await signIn(somebody())
    const { rows } = await pool().query<{ token: string }>('select token from session order by id desc limit 1')
    expect(await readSession(`level-ground.session_token=${rows[0]?.token}`)).toBeNull()
    expect(await readSession(cookie.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')))).toBeNull()
  })

  test('ends when the person signs out, when it is thirty days old and when the account is closed', async () => {
    const [out, old, closed] = [somebody(), somebody(), somebody()]
    const cookies = [await signIn(out), await signIn(old), await signIn(closed)]
    expect((await signOut(cookies[0] ?? '')).join()).toContain('level-ground.session_token=; Max-Age=0')
    const { rows } = await pool().query<{ days: number }>(
      'select round(extract(epoch from expires_at - created_at) / 86400)::int as days from session order by id desc limit 1',
    )
    expect(rows[0]?.days).toBe(30)
    await pool().query(
      `update session set expires_at = now() where account_id = (select id from account where email = $1)`,
      [old.email],
    )
    await pool().query('update account set disabled_at = now() where email = $1', [closed.email])
    for (const cookie of cookies) expect(await readSession(cookie)).toBeNull()
  })

  test('says nothing about where it is', async () => {
    await signIn(somebody())
    const { rows } = await pool().query(`select * from session where coalesce(ip_address, '') <> ''`)
    expect(rows).toEqual([])
  })
})

test('ten thousand tries with made-up links get nowhere, and are soon not even looked at', async () => {
  const person = somebody()
  const reasons = new Map<string, number>()
  for (let round = 0; round < 100; round++) {
    const tries = Array.from({ length: 100 }, (_, i) => open(person, `${round}.9999999999.${i}`))
    for (const tried of await Promise.all(tries)) {
      const reason = tried.ok ? 'signed in' : tried.reason
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
  }
  expect(Object.fromEntries(reasons)).toEqual({ 'other-browser': 30, 'too-many': 9970 })
})
