import { optionLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { type ActiveValue, activeValues, toSearchString, withoutValue } from '#lib/search/url.ts'
import type { Change, WayOut } from '#lib/search/ways-out.ts'
import { hoursLabel } from './present-form.ts'

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

/** What to try when nothing matches, each with how many facilities it finds. */
export function presentWaysOut(ways: readonly WayOut[], locale: Locale): LinkView[] {
  const t = messagesOf(locale)
  return ways.map(({ change, query, facilities }) => ({
    label: describeChange(change, query, locale),
    note: t.search.facilitiesWithValue(facilities),
    href: searchHref(query, locale),
  }))
}

function describeChange(change: Change, { near }: SearchQuery, locale: Locale): string {
  const t = messagesOf(locale)
  switch (change.kind) {
    case 'widen':
      return t.outcome.emptyWiden(change.miles)
    case 'anyDistance':
      return t.outcome.emptyAnyDistance
    case 'drop': {
      const { active } = change
      return t.outcome.emptyDrop(active.parameter === 'q' ? active.value : activeLabel(active, locale))
    }
    case 'clear':
      return near === null ? t.search.clear : t.outcome.emptyClear
  }
}
