import { type Locale, localPath, parseLocale } from '#lib/i18n/locale.ts'
import { safeNext } from './safe-next.ts'

/** The language of an address of ours. */
export const localeOfPath = (path: string): Locale => parseLocale(path.split(/[/?#]/)[1] ?? '')

/** The sign-in page, in the language of the page that asks for it, which it leads back to. */
export function signInPath(next: string): string {
  const safe = safeNext(next)
  const query = safe === null || safe === '/' ? '' : `?next=${encodeURIComponent(safe)}`
  return localPath(localeOfPath(next), '/sign-in') + query
}

/** The page that asks moderators and administrators for their second factor, before it leads on. */
export function secondFactorPath(next: string): string {
  return `${localPath(localeOfPath(next), '/sign-in/code')}?next=${encodeURIComponent(safeNext(next) ?? '/')}`
}

/** Where the work of a signed-in person begins. @param staff a moderator or an administrator */
export function startPath(staff: boolean, locale: Locale): string {
  return localPath(locale, staff ? '/moderate' : '/manage')
}

/**
 * Where a person goes once a link has signed them in.
 * @param next where they were going, if anywhere
 */
export function afterSignIn(next: string | null, locale: Locale, staff: boolean): string {
  const path = next ?? startPath(staff, locale)
  return staff ? secondFactorPath(path) : path
}
