export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

/** The other of our two languages. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en')

/** Reads a path segment; anything but a known locale is English, because English has no prefix. */
export const parseLocale = (segment: string): Locale => (segment === 'es' ? 'es' : 'en')

/** The public address of a path in a language: '/search' is '/search' in English and '/es/search' in Spanish. */
export const localPath = (locale: Locale, path: string): string =>
  locale === 'en' ? path : path === '/' ? '/es' : `/es${path}`
