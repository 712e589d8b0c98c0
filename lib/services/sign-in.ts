import { timingSafeEqual } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import { isStaff } from '#lib/db/accounts/accounts.ts'
import { accountLibrary, linkSeconds } from '#lib/db/accounts/library.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { queueMail } from '#lib/db/mails.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import { env } from '#lib/env.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { signInText } from '#lib/mail/texts/sign-in.ts'

/** An office has one address and many colleagues; nobody's mailbox is to be filled by strangers. */
const mailsByAddress = { limit: 20, windowSeconds: 60 * 60 }
const mailsByEmail = { limit: 5, windowSeconds: 15 * 60 }
const linksByAddress = { limit: 30, windowSeconds: 15 * 60 }

/** Who asks for a link: `browser` is the secret that its cookie keeps, `address` where the request came from. */
export type Asking = {
  email: string
  browser: string
  address: string
  /** A path of ours to go on to. */
  next: string | null
  locale: Locale
}

export type AskedForLink = { ok: true } | { ok: false; reason: 'too-many' | 'not-set-up' }

/**
 * Mails a link that signs in once, within fifteen minutes, in the browser that asked. Does and answers the same whether
 * an account exists or not: it is made when the link is used.
 */
export async function askForLink({ email, browser, address, next, locale }: Asking): Promise<AskedForLink> {
  const library = accountLibrary()
  if (!library) return { ok: false, reason: 'not-set-up' }
  const allowed =
    (await takeAttempt(`sign-in-mail-from:${address}`, mailsByAddress)) &&
    (await takeAttempt(`sign-in-mail-to:${email}`, mailsByEmail))
  if (!allowed) return { ok: false, reason: 'too-many' }
  let taken = ''
  const take = (token: string) => {
    taken = token
  }
  await library.api.signInMagicLink({ body: { email, metadata: { take } }, headers: new Headers() })
  const until = Math.floor(Date.now() / 1000) + linkSeconds
  const token = `${taken}.${until}.${seal(taken, until, browser)}`
  const query = new URLSearchParams({ token, ...(next ? { next } : {}) })
  const url = `${env().siteUrl}${localPath(locale, '/sign-in/confirm')}?${query}`
  const text = signInText(locale, { url, minutes: linkSeconds / 60 })
  const key = `sign-in:${keyedHash('sign-in-mail', taken)}`
  await transact((client) => queueMail(client, { key, kind: 'sign-in', address: email, ...text }))
  return { ok: true }
}

export type LinkState = 'good' | 'other-browser' | 'expired'

/**
 * What a link is, as far as it says itself; looking uses nothing up. `other-browser` is also a link that was cut or
 * made up: the seal is over the browser's secret, and only we can make it.
 */
export function readLink(token: string, browser: string | null, now: Date): LinkState {
  const [taken = '', until = '', given = ''] = token.split('.')
  const own = Buffer.from(seal(taken, Number(until), browser ?? ''))
  const theirs = Buffer.from(given)
  if (!browser || own.length !== theirs.length || !timingSafeEqual(own, theirs)) return 'other-browser'
  return now.getTime() / 1000 < Number(until) ? 'good' : 'expired'
}

function seal(token: string, until: number, browser: string): string {
  return keyedHash('sign-in-link', `${token}.${until}.${browser}`)
}

/** A browser that opened a link and pressed the button: its cookies, what it calls itself, and where it asks from. */
export type Opening = {
  token: string
  browser: string | null
  cookie: string
  userAgent: string
  address: string
  locale: Locale
  now: Date
}

export type SignedInByLink =
  | {
      ok: true
      /** The `Set-Cookie` headers of the new session. */
      cookies: string[]
      /** A moderator or administrator, who shows a second factor next. */
      staff: boolean
    }
  | { ok: false; reason: Exclude<LinkState, 'good'> | 'used' | 'closed' | 'too-many' }

/**
 * Signs a browser in by a link and ends the session that it had; a person who is new gets an account without any right.
 */
export async function signInByLink(opening: Opening): Promise<SignedInByLink> {
  const { token, browser, cookie, userAgent, address, locale, now } = opening
  const library = accountLibrary()
  if (!library || !(await takeAttempt(`sign-in-link:${address}`, linksByAddress)))
    return { ok: false, reason: 'too-many' }
  const state = readLink(token, browser, now)
  if (state !== 'good') return { ok: false, reason: state }
  const headers = new Headers({ 'user-agent': userAgent, 'accept-language': locale })
  try {
    const query = { token: token.split('.')[0] ?? '' }
    const signedIn = await library.api.magicLinkVerify({ query, headers, returnHeaders: true })
    if (cookie) await library.api.signOut({ headers: new Headers({ cookie }) })
    const staff = await isStaff(Number(signedIn.response.user.id))
    return { ok: true, cookies: signedIn.headers.getSetCookie(), staff }
  } catch (error) {
    if (!isAPIError(error)) throw error
    const location = new Headers(error.headers).get('location') ?? ''
    return { ok: false, reason: location.includes('failed_to_create_session') ? 'closed' : 'used' }
  }
}

/** Ends the session of a request's cookies. @returns the `Set-Cookie` headers that remove it from the browser */
export async function signOut(cookie: string): Promise<string[]> {
  const library = accountLibrary()
  if (!library) return []
  const { headers } = await library.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
  return headers.getSetCookie()
}
