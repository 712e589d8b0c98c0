import { optionLabel } from '#lib/i18n/labels.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { CountedPlace, ResultItem, SearchOutcome } from '#lib/search/outcome.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString, withoutFilters, withPage } from '#lib/search/url.ts'
import { enough } from '#lib/search/ways-out.ts'
import { type CardView, presentCard } from './present-card.ts'
import { type FormView, filtersOn, presentForm } from './present-form.ts'
import { type HelpView, presentHelp } from './present-help.ts'
import { type ChipView, type LinkView, placeLink, presentChips, searchHref } from './present-links.ts'
import { type MapSource, type MapView, presentMap } from './present-map.ts'

export type PagesView = { current: string; previous: string | null; next: string | null }

/** Cards under one heading; without a heading where no week was asked. */
/** Cards under one heading; `first` is the number of the first on the map. */
export type SectionView = { title: string | null; text: string | null; first: number; cards: CardView[] }

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
      weekSplit: string | null
      orderedBy: string
      /** Towns of the same name as the state that was searched, which the visitor may have meant. */
      also: LinkView[]
      sections: SectionView[]
      map: MapView | null
      pages: PagesView
      /** Where few match, how to see more. */
      help: HelpView | null
    }
  | { kind: 'empty'; help: HelpView }
  | { kind: 'ambiguousPlace' | 'unknownPlace'; heading: string; options: LinkView[] }
)

type Results = Extract<SearchOutcome, { kind: 'results' }>

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
        weekSplit:
          outcome.totals.week && t.week.split(outcome.totals.week.fits.programs, outcome.totals.week.mayFit.programs),
        orderedBy: sort === 'travel' ? t.week.orderedBy : t.search.orderedBy[sort],
        also: place?.kind === 'state' ? place.also.map((option) => placeLink(query, option, locale)) : [],
        sections: presentSections(outcome, locale, today),
        map: map && presentMap(map, outcome.items, outcome.place, locale),
        pages: presentPages(query, outcome.page, outcome.pages, locale),
        help: outcome.totals.facilities < enough ? presentHelp(outcome.help, place, locale) : null,
      }
    case 'empty':
      return { ...shared, kind: 'empty', help: presentHelp(outcome.help, place, locale) }
    case 'ambiguousPlace':
      return {
        ...shared,
        kind: 'ambiguousPlace',
        heading: t.outcome.ambiguousTitle(outcome.near),
        options: outcome.options.map((option) => ({
          ...placeLink(query, option, locale),
          note: presentCount(option, locale),
        })),
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

/** How many facilities a place that may be meant would show. */
export function presentCount({ facilities }: CountedPlace, locale: Locale): string {
  const t = messagesOf(locale)
  return facilities === 0 ? t.help.noneThere : t.search.facilitiesWithValue(facilities)
}

/** With a week asked, the cards that fit and those that may, each under its heading; never one among the other. */
function presentSections(outcome: Results, locale: Locale, today: string): SectionView[] {
  const t = messagesOf(locale)
  const { items, totals, query } = outcome
  const cardsOf = (some: readonly ResultItem[]) => some.map((item) => presentCard(item, query, locale, today))
  if (totals.week === null) return [{ title: null, text: null, first: 1, cards: cardsOf(items) }]
  const fitting = cardsOf(items.filter(fitsWeek))
  const others = cardsOf(items.filter((item) => !fitsWeek(item)))
  const { fits, mayFit } = totals.week
  return [
    { title: t.week.fitsTitle(fits.facilities), text: t.week.fitsText, first: 1, cards: fitting },
    { title: t.week.mayTitle(mayFit.facilities), text: t.week.mayText, first: fitting.length + 1, cards: others },
  ].filter(({ cards }) => cards.length > 0)
}

const fitsWeek = ({ week }: ResultItem) => week === 'fits'

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
