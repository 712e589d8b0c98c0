import type { Metadata } from 'next'
import { type Locale, localPath } from '#lib/i18n/locale.ts'

/** Canonical address and the pair of languages of a page; `path` is without a language prefix, with its query. */
export function alternates(locale: Locale, path: string): Metadata['alternates'] {
  return {
    canonical: localPath(locale, path),
    languages: { en: localPath('en', path), es: localPath('es', path), 'x-default': localPath('en', path) },
  }
}
