import { Fragment } from 'react'
import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { ListingView } from '#lib/facility/present/listing.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { ChangedMark } from './changed-mark.tsx'
import { ContactCard } from './contact-card.tsx'
import { Gaps } from './gaps.tsx'
import { PageContents } from './page-contents.tsx'
import { ProgramBlock } from './program-block.tsx'
import { ProgramOverview } from './program-overview.tsx'
import { SectionBlock } from './section-block.tsx'

/** `shortlist` is null where nothing can be kept to compare. */
type Props = {
  t: Messages
  view: ListingView
  shortlist: ShortlistView | null
  /** In a preview: the ids of the parts that read differently from what is public now. */
  changed?: ReadonlySet<string>
}

/** A facility with all that is known of it: who to call, then its programs, then what holds for all of it. */
export function ListingDetails({ t, view, shortlist, changed }: Props) {
  return (
    <article className="listing">
      <header>
        <ChangedMark t={t} on={changed?.has('main')} />
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
        <aside className="listing-aside">
          <ChangedMark t={t} on={changed?.has('contact')} />
          <ContactCard
            t={t}
            contact={view.contact}
            nearbyHref={view.nearbyHref}
            callSheetHref={view.callSheetHref}
            askHref={view.askHref}
          />
          <PageContents t={t} phone={view.contact.phones[0]} sections={[view.detox, ...view.sections, view.about]} />
        </aside>
        <div className="listing-main">
          <section id="programs" aria-labelledby="programs-title">
            <h2 id="programs-title">{t.facility.programs}</h2>
            {view.programs.length === 0 && <p>{t.facility.programsNone}</p>}
            <ProgramOverview t={t} programs={view.programs} />
            {view.programs.map((program) => (
              <Fragment key={program.anchor}>
                <ChangedMark t={t} on={changed?.has(program.anchor)} />
                <ProgramBlock t={t} program={program} shortlist={shortlist} />
              </Fragment>
            ))}
            <Gaps t={t} topics={view.programGaps} />
          </section>
          <ChangedMark t={t} on={changed?.has(view.detox.id)} />
          <SectionBlock t={t} section={view.detox} />
          {view.sections.map((section) => (
            <Fragment key={section.id}>
              <ChangedMark t={t} on={changed?.has(section.id)} />
              <SectionBlock t={t} section={section}>
                {section.id === 'payment' && (
                  <p className="no-print">
                    <a href={view.payHref}>{t.insurance.fromListing}</a>
                  </p>
                )}
              </SectionBlock>
            </Fragment>
          ))}
          <ChangedMark t={t} on={changed?.has(view.about.id)} />
          <SectionBlock t={t} section={view.about}>
            <h3>{t.facility.sources}</h3>
            <ul>
              {view.origins.map((origin) => (
                <li key={origin}>{origin}</li>
              ))}
            </ul>
            <p className="no-print">
              <a href={view.reportHref}>{t.report.link}</a> · <a href={view.claimHref}>{t.claim.link}</a>
            </p>
          </SectionBlock>
        </div>
      </div>
    </article>
  )
}
