import { randomUUID } from 'node:crypto'
import { pool } from '#lib/db/client.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { readSession, type SignedIn } from '#lib/services/session.ts'
import { askForLink, signInByLink } from '#lib/services/sign-in.ts'
import { newestLink } from '#tests/support/mailbox.ts'

/** The Cookie header that a browser sends after these Set-Cookie headers. */
export const cookieOf = (cookies: readonly string[]) => cookies.map((each) => each.split(';')[0]).join('; ')

/**
 * Signs somebody in by the link of a mail, as often as a test likes.
 * @returns the `Set-Cookie` headers for their browser
 */
export async function signIn(email: string, userAgent = 'Firefox'): Promise<string[]> {
  await pool().query('delete from rate_limit where key = $1', [keyedHash('attempt', `sign-in-mail-to:${email}`)])
  const from = { browser: email, address: randomUUID(), locale: 'en' as const }
  const asked = await askForLink({ email, next: null, ...from })
  if (!asked.ok) throw new Error(`no link for ${email}: ${asked.reason}`)
  const { token } = await newestLink(email)
  const opened = await signInByLink({ token, cookie: '', userAgent, now: new Date(), ...from })
  if (!opened.ok) throw new Error(`not signed in as ${email}: ${opened.reason}`)
  return opened.cookies
}

/** The session that a cookie is of. @throws when it is of none */
export async function sessionOf(cookie: string): Promise<SignedIn> {
  const session = await readSession(cookie)
  if (!session) throw new Error('not signed in')
  return session
}
