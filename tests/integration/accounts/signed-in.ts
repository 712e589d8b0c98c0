import { pool } from '#lib/db/client.ts'
import { readSession, type SignedIn } from '#lib/services/session.ts'
import { askForLink, signInByLink } from '#lib/services/sign-in.ts'
import { newestLink } from './mailbox.ts'

/** The Cookie header that a browser sends after these Set-Cookie headers. */
export const cookieOf = (cookies: readonly string[]) => cookies.map((each) => each.split(';')[0]).join('; ')

/** Signs somebody in by the link of a mail. @returns the cookie of their browser */
export async function signIn(email: string, userAgent = 'Firefox'): Promise<string> {
  // A test signs in more often than a person may.
  await pool().query('delete from rate_limit')
  const from = { browser: email, address: email, locale: 'en' as const }
  await askForLink({ email, next: null, ...from })
  const { token } = await newestLink(email)
  const opened = await signInByLink({ token, cookie: '', userAgent, now: new Date(), ...from })
  if (!opened.ok) throw new Error(opened.reason)
  return cookieOf(opened.cookies)
}

/** The session that a cookie is of. @throws when it is of none */
export async function sessionOf(cookie: string): Promise<SignedIn> {
  const session = await readSession(cookie)
  if (!session) throw new Error('not signed in')
  return session
}
