import { type Locale, parseLocale } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

export type SearchParams = Record<string, string | string[] | undefined>

/** The language of a page and its sentences, from the [locale] segment. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<{ locale: Locale; t: Messages }> {
  const locale = parseLocale((await params).locale)
  return { locale, t: messagesOf(locale) }
}

/** Next's search params, where one value is a string and two are an array, as URLSearchParams. */
export function toUrlSearchParams(given: SearchParams): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(given)) {
    for (const value of [values].flat()) if (value !== undefined) params.append(name, value)
  }
  return params
}
