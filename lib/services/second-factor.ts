import { isAPIError } from 'better-auth/api'
import { readBackupCode } from '#lib/db/accounts/backup-codes.ts'
import { accountLibrary } from '#lib/db/accounts/library.ts'
import { isEnrolled } from '#lib/db/accounts/second-factors.ts'
import { markSecondFactor } from '#lib/db/accounts/sessions.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { readSession, type SignedIn } from '#lib/services/session.ts'

/** Three of a million codes are good at once: at twenty tries a day one is found in forty-five years. */
const triesAtOnce = { limit: 5, windowSeconds: 15 * 60 }
const triesADay = { limit: 20, windowSeconds: 24 * 60 * 60 }

/** Longer than a code is good for, before and after its half minute. */
const codeSeconds = 120

/** Whether an account's authenticator app is set up. */
export async function hasSecondFactor({ actor }: SignedIn): Promise<boolean> {
  return isEnrolled(actor.accountId)
}

/** What an authenticator app is given: the address in the QR code, and the key in it (base 32). */
export type Enrolment = { uri: string; key: string }

/**
 * Begins to set up an authenticator app, with a new key each time; it counts once a code of it is shown.
 * @returns null when one is set up already
 */
export async function beginSecondFactor(cookie: string): Promise<Enrolment | null> {
  return enrolment(async (library, headers) => {
    const begun = await library.api.enableTwoFactor({ body: { method: 'totp' }, headers })
    return begun.method === 'totp' ? begun.totpURI : null
  }, cookie)
}

/** What was begun, for a page that is shown again after a wrong code. */
export async function begunSecondFactor(cookie: string): Promise<Enrolment | null> {
  return enrolment(async (library, headers) => (await library.api.getTOTPURI({ body: {}, headers })).totpURI, cookie)
}

type Library = NonNullable<ReturnType<typeof accountLibrary>>

async function enrolment(
  ask: (library: Library, headers: Headers) => Promise<string | null>,
  cookie: string,
): Promise<Enrolment | null> {
  const library = accountLibrary()
  if (!library) return null
  try {
    const uri = await ask(library, new Headers({ cookie }))
    return uri === null ? null : { uri, key: new URL(uri).searchParams.get('secret') ?? '' }
  } catch (error) {
    if (isAPIError(error)) return null
    throw error
  }
}

export type ShownSecondFactor =
  | {
      ok: true
      /** `Set-Cookie` headers, when the session was renewed. */
      cookies: string[]
      /** Codes to keep, when the app was set up just now. */
      backupCodes: string[] | null
    }
  | { ok: false; reason: 'wrong' | 'used' | 'too-many' }

/**
 * Takes a code of the authenticator app, or a backup code, and notes in the session that it was shown. A code works
 * once (RFC 6238, 5.2), and tries are counted by account, so that a second browser does not get more of them.
 */
export async function showSecondFactor(
  { actor, sessionId }: SignedIn,
  cookie: string,
  typed: string,
): Promise<ShownSecondFactor> {
  const library = accountLibrary()
  const who = actor.accountId
  const allowed =
    (await takeAttempt(`second-factor:${who}`, triesAtOnce)) &&
    (await takeAttempt(`second-factor-day:${who}`, triesADay))
  if (!library || !allowed) return { ok: false, reason: 'too-many' }
  const isFirst = !(await isEnrolled(who))
  const code = typed.replace(/\s/g, '')
  const headers = new Headers({ cookie })
  try {
    if (!/^\d{6}$/.test(code)) {
      if (isFirst) return { ok: false, reason: 'wrong' }
      await library.api.verifyBackupCode({ body: { code: readBackupCode(code), disableSession: true }, headers })
      await markSecondFactor(sessionId)
      return { ok: true, cookies: [], backupCodes: null }
    }
    const shown = await library.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
    const isNew = await takeAttempt(`second-factor-code:${who}:${code}`, { limit: 1, windowSeconds: codeSeconds })
    if (!isNew) return { ok: false, reason: 'used' }
    const cookies = shown.headers.getSetCookie()
    const renewed = cookies.length > 0 ? cookies.map((each) => each.split(';')[0]).join('; ') : cookie
    const session = await readSession(renewed)
    if (session) await markSecondFactor(session.sessionId)
    return { ok: true, cookies, backupCodes: isFirst ? await renewBackupCodes(library, renewed) : null }
  } catch (error) {
    if (isAPIError(error)) return { ok: false, reason: 'wrong' }
    throw error
  }
}

async function renewBackupCodes(library: Library, cookie: string): Promise<string[]> {
  return (await library.api.generateBackupCodes({ body: {}, headers: new Headers({ cookie }) })).backupCodes
}
