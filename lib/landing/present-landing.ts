import { levelText } from '#lib/i18n/labels.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { type LandingTopic, landingPath, nearOf, placeLabel } from '#lib/landing/address.ts'
import type { Landing } from '#lib/landing/landing.ts'
import { type CrumbView, presentCrumbs } from '#lib/landing/present-crumbs.ts'
import { type LevelLinkView, presentLevelLinks } from '#lib/landing/present-levels.ts'
import { facetCount, type NumberView, presentNumbers } from '#lib/landing/present-numbers.ts'
import { presentTowns, type TownsView } from '#lib/landing/present-towns.ts'
import { type CardView, presentCard } from '#lib/search/present-card.ts'
import { emptyQuery, pageSize, type SearchQuery } from '#lib/search/query.ts'
import { toSearchString, withPage, withValue } from '#lib/search/url.ts'

/** A landing page in plain values. */
export type LandingView = {
  /** The page's path without a language. */
  path: string
  title: string
  description: string
  heading: string
  /** About a whole state: its towns come first, because nobody looks for treatment by the alphabet. */
  ofState: boolean
  crumbs: CrumbView[]
  /** A search of the same, with every filter; the town's is by distance from it. */
  search: { label: string; href: string }
  numbers: NumberView[]
  levels: LevelLinkView[]
  explained: { name: string; what: string; usual: string } | null
  list: { part: string | null; cards: CardView[]; next: string | null }
  towns: TownsView
}

/** Everything a landing page prints. `today` is an ISO day and decides which hours may be out of date. */
export function presentLanding(landing: Landing, locale: Locale, today: string): LandingView {
  const { topic, totals, facets } = landing
  const t = messagesOf(locale)
  const place = placeLabel(topic)
  const heading = headingOf(topic, locale)
  const isTown = topic.town !== null
  const search = searchOf(topic)
  const medicaid = facetCount(facets, 'payment', 'medicaid')
  return {
    path: landingPath(topic),
    title: t.landing.title(heading, totals.facilities),
    description: t.landing.description(totals.facilities, place, facetCount(facets, 'detox', 'any'), medicaid),
    heading,
    ofState: !isTown,
    crumbs: presentCrumbs(topic, locale),
    search: { label: isTown ? t.landing.searchNear(place) : t.landing.searchIn(place), href: href(search, locale) },
    numbers: presentNumbers(landing, search, locale),
    levels: presentLevelLinks(landing, locale),
    explained: topic.level && levelText(locale, topic.level),
    list: {
      part:
        totals.facilities > landing.items.length ? t.landing.listPart(landing.items.length, totals.facilities) : null,
      cards: landing.items.map((item) => presentCard(item, search, locale, today)),
      next: !isTown && totals.facilities > pageSize ? href(withPage(search, 2), locale) : null,
    },
    towns: presentTowns(landing, locale),
  }
}

/** "Intensive outpatient (IOP) in San Diego, California". */
export function headingOf(topic: LandingTopic, locale: Locale): string {
  const t = messagesOf(locale)
  const what = topic.level === null ? t.landing.treatment : levelText(locale, topic.level).name
  return t.search.titleIn(what, placeLabel(topic))
}

function searchOf(topic: LandingTopic): SearchQuery {
  const query = { ...emptyQuery, near: nearOf(topic) }
  return topic.level === null ? query : withValue(query, 'level', topic.level)
}

function href(query: SearchQuery, locale: Locale): string {
  return localPath(locale, '/search') + toSearchString(query)
}
