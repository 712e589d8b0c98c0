import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { ChoiceOfPrograms } from '#components/compare/choice.tsx'
import { CompareNotices } from '#components/compare/compare-notices.tsx'
import { Comparison } from '#components/compare/comparison.tsx'
import { KindsBeside } from '#components/compare/kinds-beside.tsx'
import { NothingYet } from '#components/compare/nothing-yet.tsx'
import { OnlyOne } from '#components/compare/only-one.tsx'
import { ShortlistBar } from '#components/compare/shortlist-bar.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { parseCompareQuery, toCompareString } from '#lib/compare/compare-query.ts'
import { compareHref, presentCompare } from '#lib/compare/present-compare.ts'
import { kindsPath, presentAsked } from '#lib/compare/present-kinds.ts'
import { presentShortlist } from '#lib/compare/present-shortlist.ts'
import { sharedComparison } from '#lib/compare/shared-comparison.ts'
import { env } from '#lib/env.ts'
import { wordsPath } from '#lib/guide/present-glossary.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { findComparison } from '#lib/services/compare.ts'
import { shareLinks } from '#lib/share.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'
import { readShortlist } from '#lib/web/shortlist.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

/** Title and page read the programs once between them. */
const readComparison = cache((search: string) => {
  const query = parseCompareQuery(new URLSearchParams(search))
  return orUnavailable(findComparison(query).then((outcome) => ({ query, outcome })))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const search = toUrlSearchParams(await searchParams)
  const found = await readComparison(search.toString())
  const view = found && presentCompare(found.outcome, found.query, locale, new Date())
  return {
    title: view?.kind === 'comparison' ? view.title : t.compare.title,
    description: t.compare.description,
    alternates: alternates(locale, '/compare'),
    robots: { index: !search.has('p'), follow: true },
  }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const asked = toUrlSearchParams(await searchParams)
  const query = parseCompareQuery(asked)
  const list = await readShortlist()
  if (query.ids.length === 0 && list.length > 0) redirect(compareHref({ ...query, ids: [...list] }, locale))
  const [found, edition] = await Promise.all([readComparison(asked.toString()), orUnavailable(catalogueEdition())])
  const shell = { t, locale, path: '/compare', search: toCompareString(query), edition }
  if (!found) {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell {...shell}>
        <Unavailable t={t} />
      </PageShell>
    )
  }
  const view = presentCompare(found.outcome, query, locale, new Date())
  const action = localPath(locale, '/compare')
  const kindsHref = localPath(locale, kindsPath(null))
  const url = env().siteUrl + compareHref(query, locale)
  return (
    <PageShell {...shell}>
      <ShortlistBar t={t} shortlist={presentShortlist(list, `/compare${toCompareString(query)}`, locale)} />
      <div className="compare-page">
        <h1>{view.kind === 'comparison' ? t.compare.title : view.title}</h1>
        <p className="lead no-print">{t.compare.lead}</p>
        {asked.has('full') && <p className="notice">{t.compare.full(query.ids.length)}</p>}
        <CompareNotices notices={view.notices} />
        {view.kind === 'none' && (
          <NothingYet t={t} hrefs={{ search: localPath(locale, '/search'), kinds: kindsHref }} />
        )}
        {view.kind === 'one' && <OnlyOne t={t} view={view} kindsHref={kindsHref} />}
        {view.kind === 'comparison' && (
          <>
            {view.choice && <ChoiceOfPrograms t={t} choice={view.choice} action={action} />}
            <Comparison
              t={t}
              view={view}
              action={action}
              allRows={query.allRows}
              wordsHref={localPath(locale, wordsPath)}
            />
            <KindsBeside t={t} view={presentAsked(view.levels, locale)} href={kindsHref} />
            <ShareLinks
              t={t}
              title={t.compare.shareTitle}
              links={shareLinks(sharedComparison(view.comparison.columns, url, locale))}
            />
          </>
        )}
      </div>
    </PageShell>
  )
}
