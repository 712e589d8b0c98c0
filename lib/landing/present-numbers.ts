import { formatNumber, formatShare } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Landing } from '#lib/landing/landing.ts'
import type { FilterKey } from '#lib/search/filters.ts'
import type { Facets } from '#lib/search/outcome.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString, withValue } from '#lib/search/url.ts'

/** One number of a place: "412", "with detox on site", "of 1,210 facilities"; `href` shows them where a search can. */
export type NumberView = { value: string; label: string; note: string; href: string | null }

/** How many facilities hold a value of a filter. */
export function facetCount(facets: Facets, key: FilterKey, value: string): number {
  return facets[key].find((facet) => facet.value === value)?.count ?? 0
}

/**
 * A place in numbers. Only a state's link to a search: it has the same facilities, while a search near a town goes by
 * distance and would answer with others. The share of stated hours is left out where no program has weekly hours.
 */
export function presentNumbers({ topic, totals, facets }: Landing, search: SearchQuery, locale: Locale): NumberView[] {
  const t = messagesOf(locale).landing
  const counted = (key: FilterKey, value: string, label: string): NumberView => ({
    value: formatNumber(locale, facetCount(facets, key, value)),
    label,
    note: t.of(totals.facilities),
    href: topic.town === null ? localPath(locale, '/search') + toSearchString(withValue(search, key, value)) : null,
  })
  const weekly = totals.stated + totals.usual
  const numbers: NumberView[] = [
    {
      value: formatNumber(locale, totals.facilities),
      label: t.facilities(totals.facilities),
      note: t.withPrograms(totals.programs),
      href: null,
    },
    topic.level === 'detox' ? counted('telehealth', 'only', t.telehealth) : counted('detox', 'any', t.detox),
    counted('payment', 'medicaid', t.medicaid),
  ]
  if (weekly > 0)
    numbers.push({ value: formatShare(totals.stated, weekly), label: t.hours, note: t.hoursNote, href: null })
  return numbers
}
