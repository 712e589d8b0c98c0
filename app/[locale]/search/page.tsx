import type { Metadata } from 'next'
import { ShortlistBar } from '#components/compare/shortlist-bar.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { Chips } from '#components/search/chips.tsx'
import { Dropped } from '#components/search/dropped.tsx'
import { Filters } from '#components/search/filters.tsx'
import { Results } from '#components/search/results.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { presentShortlist } from '#lib/compare/present-shortlist.ts'
import { env } from '#lib/env.ts'
import { wordsPath } from '#lib/guide/present-glossary.ts'
import { optionLabel } from '#lib/i18n/labels.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { presentSearch } from '#lib/search/present-page.ts'
import { presentStreetMapLink } from '#lib/search/present-street-map.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { sharedList } from '#lib/search/shared-list.ts'
import { toSearchString } from '#lib/search/url.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findLandingOfSearch } from '#lib/services/landing.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { findSearchMap } from '#lib/services/search-map.ts'
import { shareLinks } from '#lib/share.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { readShortlist } from '#lib/web/shortlist.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { query } = parseSearchQuery(toUrlSearchParams(await searchParams))
  const [level, ...more] = query.filters.level
  // What a landing page answers too is that page's; what is narrower is not for an index of the web.
  const landing = await orUnavailable(findLandingOfSearch(query))
  const title = level && more.length === 0 ? optionLabel(locale, 'level', level) : t.search.title
  return {
    title: query.near ? `${title}: ${query.near}` : title,
    alternates: alternates(locale, landing ?? `/search${toSearchString(query)}`),
    robots: { index: landing !== null || toSearchString(query) === '', follow: true },
  }
}

async function findResults(query: SearchQuery) {
  const outcome = await searchCatalogue(query)
  return { outcome, map: await findSearchMap(outcome) }
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { query, dropped } = parseSearchQuery(toUrlSearchParams(await searchParams))
  const answer = await orUnavailable(Promise.all([findResults(query), catalogueEdition()]))
  if (!answer) answerStatus(503, { 'Retry-After': '30' })
  const today = isoDay(new Date())
  const view = answer && presentSearch(answer[0].outcome, locale, today, answer[0].map)
  const { siteUrl, streetMap } = env()
  const url = siteUrl + localPath(locale, '/search') + toSearchString(query)
  const street = streetMap && presentStreetMapLink(streetMap, siteUrl, query, locale)
  const shortlist = presentShortlist(await readShortlist(), `/search${toSearchString(query)}`, locale)
  const cards = view?.kind === 'results' ? view.sections.flatMap((section) => section.cards) : []
  return (
    <PageShell t={t} locale={locale} path="/search" search={toSearchString(query)} edition={answer?.[1] ?? null}>
      {view ? (
        <>
          <ShortlistBar t={t} shortlist={shortlist} />
          <h1 className="search-title">{view.title}</h1>
          <SearchForm t={t} action={localPath(locale, '/search')} form={view.form} />
          <Dropped t={t} dropped={dropped} />
          <div className="search-columns">
            <section id="results" className="results" aria-labelledby="results-title">
              <h2 id="results-title" className="visually-hidden">
                {t.search.results}
              </h2>
              <Chips t={t} chips={view.chips} clearHref={view.clearHref} />
              <Results t={t} view={view} street={street} shortlist={shortlist} />
              {cards.length > 0 && (
                <ShareLinks t={t} title={t.share.list} links={shareLinks(sharedList(view.title, cards, url, locale))} />
              )}
            </section>
            <Filters t={t} form={view.form} wordsHref={localPath(locale, wordsPath)} />
          </div>
        </>
      ) : (
        <Unavailable t={t} />
      )}
    </PageShell>
  )
}
