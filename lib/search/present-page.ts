import { optionLabel } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { radii, type SearchQuery } from '#lib/search/query.ts'
import {
  type ActiveValue,
  activeValues,
  toSearchString,
  withoutFilters,
  withoutValue,
  withPage,
} from '#lib/search/url.ts'
import { type CardView, presentCard } from './present-card.ts'
import { type FormView, filtersOn, hoursLabel, presentForm } from './present-form.ts'
import { type MapSource, type MapView, presentMap } from './present-map.ts'

export type LinkView = { label: string; href: string }
export type ChipView = { label: string; removeLabel: string; href: string }

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
      cards: CardView[]
      map: MapView | null
      pages: PagesView
    }
  | { kind: 'empty'; ways: LinkView[] }
  | { kind: 'ambiguousPlace' | 'unknownPlace'; heading: string; options: LinkView[] }
)

export function presentSearch(outcome: SearchOutcome, locale: Locale, map: MapSource | null = null): SearchView {
  const { query } = outcome
  const facets = 'facets' in outcome ? outcome.facets : null
  const sort = 'sort' in outcome ? outcome.sort : (query.sort ?? 'distance')
  const shared = {
    title: presentTitle(query, 'place' in outcome ? outcome.place : null, locale),
    form: presentForm(query, facets, sort, locale),
    chips: presentChips(query, locale),
    clearHref: filtersOn(query) > 0 ? href(withoutFilters(query), locale) : null,
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
        cards: outcome.items.map((item) => presentCard(item, locale)),
        map: map && presentMap(map, outcome.items, outcome.place, locale),
        pages: presentPages(query, outcome.page, outcome.pages, locale),
      }
    case 'empty':
      return { ...shared, kind: 'empty', ways: presentWaysOut(query, locale) }
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

function href(query: SearchQuery, locale: Locale): string {
  return localPath(locale, '/search') + toSearchString(query)
}

function placeLink(query: SearchQuery, { near, label }: { near: string; label: string }, locale: Locale): LinkView {
  return { label, href: href({ ...query, near, page: 1 }, locale) }
}

/** "Intensive outpatient (IOP) near Dayton, OH": the level when it is one, else programs in general. */
function presentTitle(query: SearchQuery, place: FoundPlace | null, locale: Locale): string {
  const t = messagesOf(locale)
  const [level, ...more] = query.filters.level
  const what = level && more.length === 0 ? optionLabel(locale, 'level', level) : t.search.allPrograms
  if (!place) return level && more.length === 0 ? what : t.search.title
  return place.kind === 'state' ? t.search.titleIn(what, place.label) : t.search.titleNear(what, place.label)
}

function activeLabel({ parameter, value }: ActiveValue, locale: Locale): string {
  const t = messagesOf(locale)
  if (parameter === 'near' || parameter === 'q') return `“${value}”`
  if (parameter === 'hours') return hoursLabel(value, locale)
  if (parameter === 'hoursStated') return t.search.hoursStated
  return optionLabel(locale, parameter, value)
}

function presentChips(query: SearchQuery, locale: Locale): ChipView[] {
  const t = messagesOf(locale)
  return activeValues(query)
    .filter(({ parameter }) => parameter !== 'near')
    .map((active) => {
      const label = activeLabel(active, locale)
      return { label, removeLabel: t.search.remove(label), href: href(withoutValue(query, active), locale) }
    })
}

function presentPages(query: SearchQuery, page: number, pages: number, locale: Locale): PagesView {
  const t = messagesOf(locale)
  return {
    current: t.search.pageOf(page, pages),
    previous: page > 1 ? href(withPage(query, page - 1), locale) : null,
    next: page < pages ? href(withPage(query, page + 1), locale) : null,
  }
}

/** What to try when nothing matches: a wider circle first, then without each choice, then without any. */
function presentWaysOut(query: SearchQuery, locale: Locale): LinkView[] {
  const t = messagesOf(locale)
  const ways: LinkView[] = []
  const wider = radii.find((miles) => query.within !== 'any' && miles > query.within)
  if (query.near !== null && wider) {
    ways.push({ label: t.outcome.emptyWiden(wider), href: href({ ...query, within: wider, page: 1 }, locale) })
  }
  if (query.near !== null && query.within !== 'any') {
    ways.push({ label: t.outcome.emptyAnyDistance, href: href({ ...query, within: 'any', page: 1 }, locale) })
  }
  const chosen = activeValues(query).filter(({ parameter }) => parameter !== 'near')
  for (const active of chosen) {
    const label = t.outcome.emptyDrop(activeLabel(active, locale))
    ways.push({ label, href: href(withoutValue(query, active), locale) })
  }
  if (chosen.length > 1) ways.push({ label: t.outcome.emptyClear, href: href(withoutFilters(query), locale) })
  return ways
}
