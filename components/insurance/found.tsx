import { HelpOut } from '#components/search/help-out.tsx'
import { WayOut } from '#components/search/way-out.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FoundView } from '#lib/insurance/present.ts'
import { AcceptingCard } from './accepting-card.tsx'

/** The facilities that say they can be paid in the way chosen, or what to do where there are none. */
export function Found({ t, found }: { t: Messages; found: FoundView }) {
  switch (found.kind) {
    case 'facilities':
      return (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{found.heading}</h2>
          <p className="total">{found.total}</p>
          {found.also.length > 0 && (
            <p className="no-print">
              {t.outcome.didYouMean}{' '}
              {found.also.map((town) => (
                <a key={town.href} href={town.href}>
                  {town.label}
                </a>
              ))}
            </p>
          )}
          <p className="hint">
            {found.part} {t.insurance.notStated} {t.insurance.notConfirmed}
          </p>
          <ol className="plain cards">
            {found.facilities.map((facility) => (
              <li key={facility.id}>
                <AcceptingCard t={t} facility={facility} />
              </li>
            ))}
          </ol>
          <p className="insurance-more no-print">
            <a href={found.more.href}>{found.more.label}</a>
          </p>
          {found.help && <HelpOut t={t} heading={t.help.fewTitle} text={t.help.fewText} help={found.help} />}
        </section>
      )
    case 'everywhere':
      return (
        <section aria-labelledby="found-title">
          <h2 id="found-title">{found.heading}</h2>
          <p>{found.text}</p>
          <p className="no-print">
            <a href={found.more.href}>{found.more.label}</a>
          </p>
        </section>
      )
    case 'empty':
      return <HelpOut t={t} heading={t.outcome.emptyTitle} text={t.outcome.emptyText} help={found.help} />
    case 'ambiguousPlace':
      return <WayOut t={t} heading={found.heading} text={t.outcome.ambiguousText} links={found.options} />
    case 'unknownPlace':
      return (
        <WayOut
          t={t}
          heading={found.heading}
          text={found.options.length > 0 ? `${t.outcome.unknownText} ${t.outcome.didYouMean}` : t.outcome.unknownText}
          links={found.options}
        />
      )
  }
}
