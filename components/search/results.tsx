import { PickForm } from '#components/compare/pick-form.tsx'
import { SearchMap } from '#components/map/search-map.tsx'
import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { SearchView } from '#lib/search/present-page.ts'
import type { StreetMapLink } from '#lib/search/present-street-map.ts'
import { CardSection } from './card-section.tsx'
import { HelpOut } from './help-out.tsx'
import { Pages } from './pages.tsx'
import { WayOut } from './way-out.tsx'

/** `street` is the way to the street map, null where there is none. */
type Props = { t: Messages; view: SearchView; street: StreetMapLink | null; shortlist: ShortlistView }

/** What a search came to, one part of the page for each outcome. */
export function Results({ t, view, street, shortlist }: Props) {
  switch (view.kind) {
    case 'results':
      return (
        <>
          <p className="total">{view.total}</p>
          {view.hoursSplit && <p className="hours-split">{view.hoursSplit}</p>}
          {view.weekSplit && <p className="week-split">{view.weekSplit}</p>}
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
          {view.map && <SearchMap t={t} map={view.map} street={street} />}
          <PickForm t={t} shortlist={shortlist}>
            {view.sections.map((section) => (
              <CardSection
                key={section.title}
                t={t}
                section={section}
                numbered={view.map !== null}
                listed={shortlist.ids}
              />
            ))}
          </PickForm>
          <Pages t={t} pages={view.pages} />
          {view.help && <HelpOut t={t} heading={t.help.fewTitle} text={t.help.fewText} help={view.help} />}
        </>
      )
    case 'empty':
      return <HelpOut t={t} heading={t.outcome.emptyTitle} text={t.outcome.emptyText} help={view.help} />
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
