import type { ListingView } from '#lib/facility/present/listing.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { ContactCard } from './contact-card.tsx'
import { Definitions } from './definitions.tsx'
import { FactList } from './fact-list.tsx'
import { ProgramBlock } from './program-block.tsx'

/** A facility with all that is known of it: programs first. */
export function ListingDetails({ t, view }: { t: Messages; view: ListingView }) {
  return (
    <article className="listing">
      <header>
        <h1>
          {view.name}
          {view.subtitle && <span className="listing-subtitle">{view.subtitle}</span>}
        </h1>
        {view.notices.map((notice) => (
          <p key={notice.text} className={notice.alert ? 'notice notice-alert' : 'notice'}>
            {notice.text}
          </p>
        ))}
      </header>
      <div className="listing-columns">
        <ContactCard t={t} contact={view.contact} nearbyHref={view.nearbyHref} />
        <div className="listing-main">
          <section aria-labelledby="programs-title">
            <h2 id="programs-title">{t.facility.programs}</h2>
            {view.programs.length === 0 && <p>{t.facility.programsNone}</p>}
            {view.programs.map((program) => (
              <ProgramBlock key={program.anchor} t={t} program={program} />
            ))}
            <FactList facts={view.programGaps} />
          </section>
          {view.sections.map((section) => (
            <section key={section.id} aria-labelledby={`${section.id}-title`} className={`listing-${section.id}`}>
              <h2 id={`${section.id}-title`}>{section.title}</h2>
              {section.warning && <p className="notice notice-alert">{section.warning}</p>}
              {section.intro && <p>{section.intro}</p>}
              <FactList facts={section.facts} />
              <Definitions t={t} facts={section.facts} />
              {section.source && <p className="source">{section.source}</p>}
            </section>
          ))}
          <section aria-labelledby="about-title">
            <h2 id="about-title">{view.about.title}</h2>
            <FactList facts={view.about.facts} />
            {view.about.source && <p className="source">{view.about.source}</p>}
            <h3>{t.facility.sources}</h3>
            <ul>
              {view.origins.map((origin) => (
                <li key={origin}>{origin}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
    </article>
  )
}
