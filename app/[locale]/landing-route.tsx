import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { cache } from 'react'
import { LandingPage } from '#components/landing/landing-page.tsx'
import { JsonLd } from '#components/layout/json-ld.tsx'
import { NotFound } from '#components/layout/not-found.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { Unavailable } from '#components/layout/unavailable.tsx'
import { PlaceForm } from '#components/search/place-form.tsx'
import { env } from '#lib/env.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Landing } from '#lib/landing/landing.ts'
import { presentLanding } from '#lib/landing/present-landing.ts'
import { searchPath } from '#lib/landing/search-path.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { catalogueEdition } from '#lib/services/catalogue-index.ts'
import { levelArticle } from '#lib/services/guide.ts'
import { findLanding } from '#lib/services/landing.ts'
import { breadcrumbData } from '#lib/structured-data/breadcrumbs.ts'
import { facilityListData } from '#lib/structured-data/item-list.ts'
import { alternates } from '#lib/web/alternates.ts'
import { answerStatus, keepAnswer } from '#lib/web/answer.ts'
import { orUnavailable } from '#lib/web/availability.ts'

/** An address of a state's or a city's page; `level` is 'treatment' for all levels. */
type Address = { locale: Locale; level: string; state: string; city: string | null }

/** Title and page read the place once between them. */
const readLanding = cache((level: string, state: string, town: string | null) =>
  orUnavailable(findLanding({ level: decoded(level), state: decoded(state), town: town && decoded(town) })),
)

/** And present it once. */
const viewOf = cache((landing: Landing, locale: Locale) => presentLanding(landing, locale, isoDay(new Date())))

/** Next gives the parts of a path as they were sent. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

export async function landingMetadata({ locale, level, state, city }: Address): Promise<Metadata> {
  const t = messagesOf(locale)
  const outcome = await readLanding(level, state, city)
  if (outcome?.kind !== 'page') {
    const unknown = outcome?.kind === 'nothing' ? t.notFound.title : t.landing.unknownTitle
    return { title: outcome ? unknown : t.outcome.unavailableTitle, robots: { index: false } }
  }
  const { title, description, path } = viewOf(outcome.landing, locale)
  return { title, description, alternates: alternates(locale, path) }
}

/** The page of a place; a place with too few facilities leads to a search, another way of writing to the right address. */
export async function LandingRoute({ locale, level, state, city }: Address) {
  const t = messagesOf(locale)
  const [outcome, edition] = await Promise.all([readLanding(level, state, city), orUnavailable(catalogueEdition())])
  const shell = { t, locale, edition }
  if (outcome === null) {
    answerStatus(503, { 'Retry-After': '30' })
    return (
      <PageShell {...shell} path="/treatment">
        <Unavailable t={t} />
      </PageShell>
    )
  }
  switch (outcome.kind) {
    case 'moved':
      return permanentRedirect(localPath(locale, outcome.path))
    case 'search':
      // Not for ever: the next import may bring enough facilities for a page.
      return redirect(localPath(locale, searchPath(outcome)))
    case 'nothing':
      answerStatus(404)
      return (
        <PageShell {...shell} path="/">
          <NotFound t={t} action={localPath(locale, '/search')} />
        </PageShell>
      )
    case 'unknown':
      answerStatus(404)
      return (
        <PageShell {...shell} path="/treatment">
          <h1>{t.landing.unknownTitle}</h1>
          <p className="lead">{t.landing.unknownText}</p>
          <PlaceForm t={t} action={localPath(locale, '/search')} />
          <p>
            <a href={localPath(locale, '/treatment')}>{t.landing.indexTitle}</a>
          </p>
        </PageShell>
      )
    case 'page': {
      const view = viewOf(outcome.landing, locale)
      const { siteUrl } = env()
      const { level: ofLevel } = outcome.landing.topic
      const guide = ofLevel
        ? levelArticle(ofLevel, locale)
        : { href: localPath(locale, '/guide'), title: t.guide.title }
      if (edition) keepAnswer(localPath(locale, view.path))
      return (
        <PageShell {...shell} path={view.path}>
          <JsonLd data={breadcrumbData(view.crumbs, siteUrl)} />
          <JsonLd data={facilityListData(view.heading, view.list.cards, siteUrl)} />
          <LandingPage t={t} view={view} levelsHref={localPath(locale, '/levels')} guide={guide} />
        </PageShell>
      )
    }
  }
}
