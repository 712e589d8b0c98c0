import type { BrowserContext } from '@playwright/test'
import { disconnect, pool } from '#lib/db/client.ts'
import { pointToDatabase } from '#lib/env.ts'
import { readSession } from '#lib/services/session.ts'
import { cookieOf, signIn } from '#tests/support/signed-in.ts'

/**
 * Signs a browser in as somebody, without the way through the mail that `journeys/sign-in` goes.
 * @param secondFactor as a moderator needs it to moderate
 */
export async function signInAs(context: BrowserContext, email: string, { secondFactor = false } = {}): Promise<void> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  const cookie = cookieOf(await signIn(email))
  const session = await readSession(cookie)
  if (secondFactor)
    await pool().query('update session set second_factor_at = now() where id = $1', [session?.sessionId])
  await disconnect()
  const [name = '', value = ''] = cookie.split('=', 2)
  await context.addCookies([{ name, value, url: process.env.WEBSITE_URL ?? '', httpOnly: true, sameSite: 'Lax' }])
}
