import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { env } from '#lib/env.ts'
import { answerCookie } from '#lib/web/answer.ts'

const hour = 60 * 60

const isSecure = () => env().siteUrl.startsWith('https:')

/** With this prefix a browser takes it only from this host, over https, for every path. */
const askingName = () => (isSecure() ? '__Host-asking' : 'asking')

/** The cookies of the request, as they were sent. */
export async function cookieHeader(): Promise<string> {
  return (await headers()).get('cookie') ?? ''
}

/** The secret of a browser that asked for a sign-in link; null when it has not, or an hour ago. */
export async function askingBrowser(): Promise<string | null> {
  const secret = (await cookies()).get(askingName())?.value
  return secret && /^[\w-]{43}$/.test(secret) ? secret : null
}

/** As `askingBrowser`, and gives it a secret if it has none, so that the links of two mails both work in it. */
export async function rememberAskingBrowser(): Promise<string> {
  const secret = (await askingBrowser()) ?? randomBytes(32).toString('base64url')
  const secure = isSecure() ? '; Secure' : ''
  answerCookie(`${askingName()}=${secret}; Path=/; Max-Age=${hour}; HttpOnly; SameSite=Lax${secure}`)
  return secret
}
