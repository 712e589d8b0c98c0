import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { NotFound } from '#components/layout/not-found.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { StreetMap } from '#components/map/street-map.tsx'
import { StreetResults } from '#components/map/street-results.tsx'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { presentSearch } from '#lib/search/present-page.ts'
import { presentStreetMap, presentStreetMapLink, presentStreetResults } from '#lib/search/present-street-map.ts'
import type { SearchQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { searchCatalogue } from '#lib/services/search.ts'
import { findSearchMap } from '#lib/services/search-map.ts'
import { alternates } from '#lib/web/alternates.ts'
import { allowStreetMap, answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/** Title and page search once between them. */
const find = cache(async (search: string) => {
  const { query } = parseSearchQuery(new URLSearchParams(search))
  const found = await orUnavailable(findResults(query))
  return { query, found }
})

async function findResults(query: SearchQuery) {
  const outcome = await searchCatalogue(query)
  return { outcome, map: await findSearchMap(outcome), edition: await catalogueEdition() }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  if (!env().streetMap) return { title: t.notFound.title, robots: { index: false } }
  const { query, found } = await find(toUrlSearchParams(await searchParams).toString())
  return {
    title: t.streetMap.title(found ? presentSearch(found.outcome, locale, isoDay(new Date())).title : t.search.title),
    alternates: alternates(locale, `/search${toSearchString(query)}`),
    robots: { index: false, follow: true },
  }
}

/** A page of results on a map that can be moved, where such a map is turned on. */
export default async function StreetMapPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { streetMap: source, siteUrl } = env()
  if (!source) {
    answerStatus(404)
    return (
      <PageShell t={t} locale={locale} path="/" edition={await orUnavailable(catalogueEdition())}>
        <NotFound t={t} action={localPath(locale, '/search')} />
      </PageShell>
    )
  }
  const { query, found } = await find(toUrlSearchParams(await searchParams).toString())
  const search = toSearchString(query)
  if (!found) {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell t={t} locale={locale} path="/search/map" search={search} edition={null}>
        <Unavailable t={t} />
      </PageShell>
    )
  }
  const { outcome, map, edition } = found
  const view = presentSearch(outcome, locale, isoDay(new Date()), map)
  const list = localPath(locale, `/search${search}`)
  // Where there is nothing to map, the search says why.
  if (outcome.kind !== 'results' || view.kind !== 'results' || !view.map || !map) redirect(list)
  allowStreetMap()
  const cards = view.sections.flatMap((section) => section.cards)
  return (
    <PageShell t={t} locale={locale} path="/search/map" search={search} edition={edition}>
      <h1 className="search-title">{t.streetMap.title(view.title)}</h1>
      <p>
        <a href={list}>{t.search.backToResults}</a>
      </p>
      <StreetMap
        t={t}
        map={view.map}
        data={presentStreetMap(source, map.frame, outcome.items, outcome.place, locale)}
        link={presentStreetMapLink(source, siteUrl, query, locale)}
      />
      <StreetResults t={t} results={presentStreetResults(cards, outcome.items, locale)} />
    </PageShell>
  )
}
