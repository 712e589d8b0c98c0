import { describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { accountNotice } from '#lib/accounts/notices.ts'
import { presentAccount } from '#lib/accounts/present-account.ts'
import { presentAccountBar } from '#lib/accounts/present-bar.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

const createdAt = new Date('2026-11-20T10:00:00Z')
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describe('the account page', () => {
  const sessions = [
    { id: 2, userAgent: 'curl', createdAt },
    { id: 1, userAgent: firefox, createdAt },
  ]

  test('names browsers in words, this one first', () => {
    expect(presentAccount({ sessions, passkeys: [] }, 1, 'es').sessions).toEqual([
      { id: 1, browser: 'Firefox en Linux', since: 'desde el 20 de noviembre de 2026', isThis: true },
      { id: 2, browser: messagesOf('es').account.unknownBrowser, since: expect.any(String), isThis: false },
    ])
  })

  test('offers to end others only where there are some', () => {
    expect(presentAccount({ sessions, passkeys: [] }, 1, 'en').hasOthers).toBe(true)
    expect(presentAccount({ sessions: sessions.slice(1), passkeys: [] }, 1, 'en').hasOthers).toBe(false)
  })

  test('says what was done, and nothing that an address makes up', () => {
    const t = messagesOf('en')
    expect(accountNotice('saved', t)).toBe('Saved.')
    for (const made of [null, '', 'constructor', '<b>']) expect(accountNotice(made, t)).toBeNull()
  })
})

describe('the bar of a signed-in person', () => {
  const actor: Actor = {
    accountId: 1,
    email: 'ana@example.org',
    name: null,
    locale: 'en',
    isModerator: false,
    isAdministrator: false,
    secondFactor: false,
    memberships: [],
  }
  const paths = (who: Partial<Actor>) =>
    presentAccountBar({ ...actor, ...who }, '/levels', 'en').links.map(({ href }) => href)

  test('leads to what they may open, and no further', () => {
    expect(paths({})).toEqual(['/manage', '/account'])
    expect(paths({ isModerator: true, secondFactor: true })).toEqual(['/moderate', '/manage', '/account'])
    expect(paths({ isModerator: true, isAdministrator: true, secondFactor: true })).toContain('/moderate/people')
  })

  test('leads a moderator without a second factor to it first, and back', () => {
    expect(paths({ isModerator: true })).toEqual(['/sign-in/code?next=%2Flevels', '/manage', '/account'])
  })
})
