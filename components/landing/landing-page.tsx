import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { FacilityCard } from '#components/search/facility-card.tsx'
import type { ArticleLink } from '#lib/guide/present-article.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LandingView } from '#lib/landing/present-landing.ts'
import { LevelLinks } from './level-links.tsx'
import { Numbers } from './numbers.tsx'
import { Towns } from './towns.tsx'

type Props = { t: Messages; view: LandingView; levelsHref: string; guide: Pick<ArticleLink, 'href' | 'title'> }

/** A place, for one level of care or all: in numbers, by level, its facilities, its towns. */
export function LandingPage({ t, view, levelsHref, guide }: Props) {
  const towns = <Towns t={t} towns={view.towns} wide={view.ofState} searchHref={view.search.href} />
  return (
    <>
      <Breadcrumbs t={t} crumbs={view.crumbs} />
      <h1 className="landing-title">{view.heading}</h1>
      {view.explained && (
        <p className="lead landing-explained">
          {view.explained.what} <strong>{view.explained.usual}.</strong> <a href={guide.href}>{guide.title}</a>
        </p>
      )}
      <Numbers t={t} numbers={view.numbers} />
      {view.ofState && towns}
      <div className="landing-columns">
        <LevelLinks
          t={t}
          levels={view.levels}
          more={[{ href: levelsHref, title: t.landing.levelsLink }, ...(view.explained ? [] : [guide])]}
        />
        <section className="landing-list" aria-labelledby="list-title">
          <h2 id="list-title">{t.landing.list}</h2>
          <p className="hint">
            {view.list.part} {t.search.orderedBy.name}
          </p>
          <p className="no-print landing-search">
            <a className="button button-quiet" href={view.search.href}>
              {view.search.label}
            </a>
          </p>
          <ol className="plain cards">
            {view.list.cards.map((card) => (
              <li key={card.id}>
                <FacilityCard t={t} card={card} />
              </li>
            ))}
          </ol>
          {view.list.part && (
            <p className="no-print">
              <a className="button" href={view.list.next ?? view.search.href}>
                {view.list.next ? t.search.next : view.search.label}
              </a>
            </p>
          )}
        </section>
        {!view.ofState && towns}
      </div>
    </>
  )
}
