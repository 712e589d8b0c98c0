import type { ContactView } from '#lib/facility/present/contact.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { FactList } from './fact-list.tsx'
import { Phones } from './phones.tsx'

type Props = { t: Messages; contact: ContactView; nearbyHref: string; callSheetHref: string; askHref: string | null }

/** Who to call and who answers, where it is, and how to get in. */
export function ContactCard({ t, contact, nearbyHref, callSheetHref, askHref }: Props) {
  return (
    <section id="contact" className="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{t.facility.contact}</h2>
      <Phones t={t} phones={contact.phones} />
      {contact.timeZone && <p className="hint">{contact.timeZone}</p>}
      <p className="no-print">
        <a href={callSheetHref}>{t.callSheet.open}</a>
      </p>
      {askHref && (
        <p className="no-print">
          <a href={askHref}>{t.ask.link}</a>
        </p>
      )}
      <address>
        {contact.address.map((line) => (
          <div key={line}>{line}</div>
        ))}
        {contact.county && <div className="muted">{contact.county}</div>}
      </address>
      {contact.addressWithheld && <p className="hint">{t.facility.addressWithheld}</p>}
      {contact.website && (
        <p>
          <a href={contact.website.href} rel="nofollow noopener">
            {contact.website.text}
          </a>
        </p>
      )}
      {contact.source && <p className="source">{contact.source}</p>}
      <FactList t={t} facts={contact.access.facts} />
      {contact.access.source && <p className="source">{contact.access.source}</p>}
      <p className="no-print">
        <a href={nearbyHref}>{t.facility.backToSearch}</a>
      </p>
    </section>
  )
}
