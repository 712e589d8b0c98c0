import { optionLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { radii, type SearchQuery } from '#lib/search/query.ts'
import { type ActiveValue, activeValues, toSearchString, withoutFilters, withoutValue } from '#lib/search/url.ts'
import { hoursLabel } from './present-form.ts'

export type LinkView = { label: string; href: string }
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

function activeLabel({ parameter, value }: ActiveValue, locale: Locale): string {
  const t = messagesOf(locale)
  if (parameter === 'near' || parameter === 'q') return `“${value}”`
  if (parameter === 'hours') return hoursLabel(value, locale)
  if (parameter === 'hoursStated') return t.search.hoursStated
  return optionLabel(locale, parameter, value)
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

/** What to try when nothing matches: a wider circle first, then without each choice, then without any. */
export function presentWaysOut(query: SearchQuery, locale: Locale): LinkView[] {
  const t = messagesOf(locale)
  const ways: LinkView[] = []
  const wider = radii.find((miles) => query.within !== 'any' && miles > query.within)
  if (query.near !== null && wider) {
    ways.push({ label: t.outcome.emptyWiden(wider), href: searchHref({ ...query, within: wider, page: 1 }, locale) })
  }
  if (query.near !== null && query.within !== 'any') {
    ways.push({ label: t.outcome.emptyAnyDistance, href: searchHref({ ...query, within: 'any', page: 1 }, locale) })
  }
  const chosen = activeValues(query).filter(({ parameter }) => parameter !== 'near')
  for (const active of chosen) {
    const label = t.outcome.emptyDrop(active.parameter === 'q' ? active.value : activeLabel(active, locale))
    ways.push({ label, href: searchHref(withoutValue(query, active), locale) })
  }
  if (chosen.length > 1) ways.push({ label: t.outcome.emptyClear, href: searchHref(withoutFilters(query), locale) })
  return ways
}
