import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { formatMiles } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Help, NearestMatch } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import type { Change, WayOut } from '#lib/search/ways-out.ts'
import { activeLabel, type LinkView, searchHref } from './present-links.ts'

/** Where little or nothing was found: what rules out the most, what to try, and what is nearest beyond the radius. */
export type HelpView = { costliest: string | null; ways: LinkView[]; nearest: LinkView | null }

export function presentHelp({ ways, nearest }: Help, place: FoundPlace | null, locale: Locale): HelpView {
  return {
    costliest: presentCostliest(ways, locale),
    ways: ways.map(({ change, query, facilities }) => ({
      label: describeChange(change, query, place, locale),
      note: messagesOf(locale).search.facilitiesWithValue(facilities),
      href: searchHref(query, locale),
    })),
    nearest: nearest && presentNearest(nearest, locale),
  }
}

function presentCostliest(ways: readonly WayOut[], locale: Locale): string | null {
  for (const { change } of ways) {
    if (change.kind !== 'drop' || !change.costliest) continue
    const { active } = change
    return messagesOf(locale).help.costliest(active.parameter === 'q' ? active.value : activeLabel(active, locale))
  }
  return null
}

function presentNearest({ slug, name, city, state, miles, approximate }: NearestMatch, locale: Locale): LinkView {
  const t = messagesOf(locale)
  return {
    label: name,
    href: localPath(locale, `/facilities/${slug}`),
    note: `${city}, ${state}, ${t.help.milesAway(formatMiles(locale, miles, approximate))}`,
  }
}

function describeChange(change: Change, { near }: SearchQuery, place: FoundPlace | null, locale: Locale): string {
  const t = messagesOf(locale)
  switch (change.kind) {
    case 'widen':
      return t.outcome.emptyWiden(change.miles)
    case 'anyDistance':
      return t.outcome.emptyAnyDistance
    case 'telehealth': {
      const state = place?.state ?? ''
      return t.help.telehealth(STATE_NAMES[state as keyof typeof STATE_NAMES] ?? state)
    }
    case 'drop': {
      const { active } = change
      return t.outcome.emptyDrop(active.parameter === 'q' ? active.value : activeLabel(active, locale))
    }
    case 'dropWeek':
      return t.help.dropWeek
    case 'clear':
      return near === null ? t.search.clear : t.outcome.emptyClear
  }
}
