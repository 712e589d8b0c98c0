import { optionLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { type ActiveValue, activeValues, toSearchString, withoutValue } from '#lib/search/url.ts'
import { hoursLabel } from './present-form.ts'
import { weekLabel } from './present-week.ts'

/** `note` says what waits there, beside the link. */
export type LinkView = { label: string; href: string; note?: string }
export type ChipView = { label: string; removeLabel: string; href: string }

/** The address of a search in a language. */
export function searchHref(query: SearchQuery, locale: Locale): string {
  return localPath(locale, '/search') + toSearchString(query)
}

/** The same search at another place. */
export function placeLink(
  query: SearchQuery,
  { near, label }: { near: string; label: string },
  locale: Locale,
): LinkView {
  return { label, href: searchHref({ ...query, near, page: 1 }, locale) }
}

/** One choice in words, as its chip has it. */
export function activeLabel({ parameter, value }: ActiveValue, locale: Locale): string {
  const t = messagesOf(locale)
  if (parameter === 'near' || parameter === 'q') return `“${value}”`
  if (parameter === 'hours') return hoursLabel(value, locale)
  switch (parameter) {
    case 'hoursStated':
      return t.search.hoursStated
    case 'telehealthToo':
      return t.week.telehealthToo
    case 'days':
    case 'from':
    case 'to':
    case 'lengthMax':
      return weekLabel(parameter, value, locale)
    default:
      return optionLabel(locale, parameter, value)
  }
}

/** What is on beyond the place, each with the search that leaves it out. */
export function presentChips(query: SearchQuery, locale: Locale): ChipView[] {
  const t = messagesOf(locale)
  return activeValues(query)
    .filter(({ parameter }) => parameter !== 'near')
    .map((active) => {
      const label = activeLabel(active, locale)
      return { label, removeLabel: t.search.remove(label), href: searchHref(withoutValue(query, active), locale) }
    })
}
