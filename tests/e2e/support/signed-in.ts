import type { BrowserContext } from '@playwright/test'
import { disconnect, pool } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { cookieOf, sessionOf, signIn } from '#tests/support/signed-in.ts'

let people = 0

/** An address that no other test has. */
export function newAddress(): string {
  return `person-${process.pid}-${people++}@example.org`
}

/**
 * Signs a browser in as somebody, without the way through the mail that `journeys/sign-in` goes. An address can be used
 * five times, as anyone's.
 * @param secondFactor as a moderator needs it to moderate
 */
export async function signInAs(context: BrowserContext, email: string, { secondFactor = false } = {}): Promise<void> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  const cookie = cookieOf(await signIn(email))
  const { sessionId } = await sessionOf(cookie)
  if (secondFactor) await pool().query('update session set second_factor_at = now() where id = $1', [sessionId])
  await disconnect()
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: process.env.WEBSITE_URL ?? '', httpOnly: true, sameSite: 'Lax' }])
}

/** Signs a browser in as a new moderator who has shown a second factor. */
export async function signInAsModerator(context: BrowserContext): Promise<void> {
  const email = newAddress()
  await signInAs(context, email, { secondFactor: true })
  await inDatabase('update account set is_moderator = true where email = $1', [email])
}

/** Signs a browser in as a new owner or editor of a listing. */
export async function signInAsStaff(
  context: BrowserContext,
  slug: string,
  role: 'owner' | 'editor' = 'owner',
): Promise<void> {
  const email = newAddress()
  await signInAs(context, email)
  await inDatabase(
    `insert into membership (account_id, facility_id, role)
     select a.id, f.id, $3::"MembershipRole" from account a, facility f where a.email = $1 and f.slug = $2`,
    [email, slug, role],
  )
}

async function inDatabase(sql: string, values: string[]): Promise<void> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  await pool().query(sql, values)
  await disconnect()
}
