import { optionLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString, withoutFilters, withPage } from '#lib/search/url.ts'
import { type CardView, presentCard } from './present-card.ts'
import { type FormView, filtersOn, presentForm } from './present-form.ts'
import { type ChipView, type LinkView, placeLink, presentChips, presentWaysOut, searchHref } from './present-links.ts'
import { type MapSource, type MapView, presentMap } from './present-map.ts'

export type PagesView = { current: string; previous: string | null; next: string | null }

/** The search page in plain values: what to print and where links lead. */
export type SearchView = {
  title: string
  form: FormView
  chips: ChipView[]
  clearHref: string | null
  /** Path and query of this page without a language prefix, for the language switch and the canonical address. */
  search: string
} & (
  | {
      kind: 'results'
      total: string
      hoursSplit: string | null
      orderedBy: string
      /** Towns of the same name as the state that was searched, which the visitor may have meant. */
      also: LinkView[]
      cards: CardView[]
      map: MapView | null
      pages: PagesView
    }
  | { kind: 'empty'; ways: LinkView[] }
  | { kind: 'ambiguousPlace' | 'unknownPlace'; heading: string; options: LinkView[] }
)

/**
 * A search's outcome as the page prints it. `today` is an ISO day and decides which hours may be out of date; `map` is
 * what the map is drawn from, null for none.
 */
export function presentSearch(
  outcome: SearchOutcome,
  locale: Locale,
  today: string,
  map: MapSource | null = null,
): SearchView {
  const { query } = outcome
  const facets = 'facets' in outcome ? outcome.facets : null
  const sort = 'sort' in outcome ? outcome.sort : (query.sort ?? 'distance')
  const place = 'place' in outcome ? outcome.place : null
  const shared = {
    title: presentTitle(query, place, locale),
    form: presentForm(query, facets, { sort, hasPoint: query.near !== null && place?.kind !== 'state' }, locale),
    chips: presentChips(query, locale),
    clearHref: filtersOn(query) > 0 ? searchHref(withoutFilters(query), locale) : null,
    search: toSearchString(query),
  }
  const t = messagesOf(locale)
  switch (outcome.kind) {
    case 'results':
      return {
        ...shared,
        kind: 'results',
        total: t.search.total(outcome.totals.facilities, outcome.totals.programs),
        hoursSplit:
          outcome.totals.stated + outcome.totals.usual > 0
            ? t.search.hoursSplit(outcome.totals.stated, outcome.totals.usual)
            : null,
        orderedBy: t.search.orderedBy[sort],
        also: place?.kind === 'state' ? place.also.map((option) => placeLink(query, option, locale)) : [],
        cards: outcome.items.map((item) => presentCard(item, locale, today)),
        map: map && presentMap(map, outcome.items, outcome.place, locale),
        pages: presentPages(query, outcome.page, outcome.pages, locale),
      }
    case 'empty':
      return { ...shared, kind: 'empty', ways: presentWaysOut(outcome.ways, locale) }
    case 'ambiguousPlace':
      return {
        ...shared,
        kind: 'ambiguousPlace',
        heading: t.outcome.ambiguousTitle(outcome.near),
        options: outcome.options.map((option) => placeLink(query, option, locale)),
      }
    case 'unknownPlace':
      return {
        ...shared,
        kind: 'unknownPlace',
        heading: t.outcome.unknownTitle(outcome.near),
        options: outcome.suggestions.map((option) => placeLink(query, option, locale)),
      }
  }
}

/** "Intensive outpatient (IOP) near Dayton, OH": the level when it is one, else programs in general. */
function presentTitle(query: SearchQuery, place: FoundPlace | null, locale: Locale): string {
  const t = messagesOf(locale)
  const [level, ...more] = query.filters.level
  const what = level && more.length === 0 ? optionLabel(locale, 'level', level) : t.search.allPrograms
  if (!place) return level && more.length === 0 ? what : t.search.title
  return place.kind === 'state' ? t.search.titleIn(what, place.label) : t.search.titleNear(what, place.label)
}

function presentPages(query: SearchQuery, page: number, pages: number, locale: Locale): PagesView {
  const t = messagesOf(locale)
  return {
    current: t.search.pageOf(page, pages),
    previous: page > 1 ? searchHref(withPage(query, page - 1), locale) : null,
    next: page < pages ? searchHref(withPage(query, page + 1), locale) : null,
  }
}
