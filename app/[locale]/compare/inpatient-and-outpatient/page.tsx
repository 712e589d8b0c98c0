import type { Metadata } from 'next'
import { KindsTable } from '#components/compare/kinds-table.tsx'
import { References } from '#components/guide/references.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ShareLinks } from '#components/layout/share-links.tsx'
import { PlaceField } from '#components/search/place-field.tsx'
import { WayOut } from '#components/search/way-out.tsx'
import { parseCompareQuery } from '#lib/compare/compare-query.ts'
import { kindsPath, presentKinds, presentKindsPlaces } from '#lib/compare/present-kinds.ts'
import { env } from '#lib/env.ts'
import { whichLevelPath } from '#lib/guide/which-level/path.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { countKinds } from '#lib/services/kinds.ts'
import { shareLinks } from '#lib/share.ts'
import { alternates } from '#lib/web/alternates.ts'
import { keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'
import { readLocale, type SearchParams, toUrlSearchParams } from '#lib/web/page-request.ts'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params)
  const { near } = parseCompareQuery(toUrlSearchParams(await searchParams))
  return {
    title: t.kinds.title,
    description: t.kinds.description,
    alternates: alternates(locale, kindsPath(null)),
    robots: { index: near === null, follow: true },
  }
}

export default async function KindsPage({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params)
  const { near } = parseCompareQuery(toUrlSearchParams(await searchParams))
  const [found, edition] = await Promise.all([orUnavailable(countKinds(near)), orUnavailable(catalogueEdition())])
  if (near === null && found && edition) keepAnswer(localPath(locale, kindsPath(null)))
  const view = presentKinds(found?.kind === 'counted' ? found : null, locale)
  const [path, search = ''] = kindsPath(near).split(/(?=\?)/)
  const url = env().siteUrl + localPath(locale, kindsPath(near))
  return (
    <PageShell t={t} locale={locale} path={path ?? ''} search={search} edition={edition}>
      <div className="compare-page">
        <h1>{t.kinds.title}</h1>
        <p className="lead">{t.kinds.lead}</p>
        <p className="notice notice-alert">{t.levels.danger}</p>
        {found?.kind === 'noPlace' && (
          <WayOut
            t={t}
            heading={t.outcome.unknownTitle(found.near)}
            text={t.outcome.unknownText}
            links={presentKindsPlaces(found.options, locale)}
          />
        )}
        <KindsTable view={view} />
        <form action={localPath(locale, kindsPath(null))} className="place-form no-print" autoComplete="off">
          <PlaceField id="near" label={t.kinds.place} hint={t.kinds.placeHint} near={near ?? ''}>
            <button type="submit" className="button button-quiet">
              {t.kinds.placeSubmit}
            </button>
          </PlaceField>
        </form>
        <section className="measure kinds-which">
          <h2>{t.kinds.whichTitle}</h2>
          <p>{t.kinds.which}</p>
          <ul className="links no-print">
            <li>
              <a href={localPath(locale, whichLevelPath)}>{t.whichLevel.link}</a>
            </li>
            <li>
              <a href={localPath(locale, '/compare')}>{t.kinds.compareOwn}</a>
            </li>
            <li>
              <a href={localPath(locale, '/levels')}>{t.kinds.hoursSource}</a>
            </li>
          </ul>
        </section>
        <References t={t} references={view.references} />
        <ShareLinks t={t} title={t.share.page} links={shareLinks({ title: t.kinds.title, lines: [], last: url })} />
      </div>
    </PageShell>
  )
}
