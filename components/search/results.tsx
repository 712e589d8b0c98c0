import { SearchMap } from '#components/map/search-map.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { SearchView } from '#lib/search/present-page.ts'
import { FacilityCard } from './facility-card.tsx'
import { Pages } from './pages.tsx'
import { WayOut } from './way-out.tsx'

/** What a search came to, one part of the page for each outcome. */
export function Results({ t, view }: { t: Messages; view: SearchView }) {
  switch (view.kind) {
    case 'results':
      return (
        <>
          <p className="total">{view.total}</p>
          {view.hoursSplit && <p className="hours-split">{view.hoursSplit}</p>}
          <p className="hint">{view.orderedBy}</p>
          {view.also.length > 0 && (
            <p>
              {t.outcome.didYouMean}{' '}
              {view.also.map((town) => (
                <a key={town.href} href={town.href}>
                  {town.label}
                </a>
              ))}
            </p>
          )}
          {view.map && <SearchMap t={t} map={view.map} />}
          <ol className="plain cards">
            {view.cards.map((card, i) => (
              <li key={card.id} id={`facility-${card.id}`}>
                <FacilityCard t={t} card={card} number={view.map ? i + 1 : null} />
              </li>
            ))}
          </ol>
          <Pages t={t} pages={view.pages} />
        </>
      )
    case 'empty':
      return <WayOut t={t} heading={t.outcome.emptyTitle} text={t.outcome.emptyText} links={view.ways} />
    case 'ambiguousPlace':
      return <WayOut t={t} heading={view.heading} text={t.outcome.ambiguousText} links={view.options} />
    case 'unknownPlace':
      return (
        <WayOut
          t={t}
          heading={view.heading}
          text={view.options.length > 0 ? `${t.outcome.unknownText} ${t.outcome.didYouMean}` : t.outcome.unknownText}
          links={view.options}
        />
      )
  }
}
