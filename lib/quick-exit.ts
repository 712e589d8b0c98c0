import { type Locale, localPath } from '#lib/i18n/locale.ts'

/** Where "Exit this page" leads, and the article that says what it does and what it does not. */
export type QuickExit = { href: string; aboutHref: string }

/** The National Weather Service: a page that anyone may have open, that sells nothing and that stays where it is. */
const elsewhere = 'https://www.weather.gov/'

/** The way out of a page, in the reader's language. */
export function quickExit(locale: Locale): QuickExit {
  return { href: elsewhere, aboutHref: localPath(locale, '/guide/private-visit') }
}
