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
