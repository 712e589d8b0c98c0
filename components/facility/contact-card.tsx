import type { ContactView } from '#lib/facility/present/contact.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Who to call, and where it is. */
export function ContactCard({ t, contact, nearbyHref }: { t: Messages; contact: ContactView; nearbyHref: string }) {
  return (
    <section className="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{t.facility.contact}</h2>
      {contact.phones.length === 0 && <p className="muted">{t.card.noPhone}</p>}
      <ul className="plain phones">
        {contact.phones.map((phone) => (
          <li key={`${phone.purpose} ${phone.href}`}>
            <span className="phone-purpose">{phone.purpose}</span>
            <a className="card-phone" href={phone.href}>
              {phone.text}
            </a>
            <span className="hint">{phone.note}</span>
          </li>
        ))}
      </ul>
      <address>
        {contact.address.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      {contact.addressWithheld && <p className="hint">{t.facility.addressWithheld}</p>}
      {contact.website && (
        <p>
          <a href={contact.website.href} rel="nofollow noopener">
            {contact.website.text}
          </a>
        </p>
      )}
      {contact.accessibility && (
        <p>
          <strong>{t.facility.accessibility}:</strong> {contact.accessibility}
        </p>
      )}
      {contact.transit && (
        <p>
          <strong>{t.facility.transit}:</strong> {contact.transit}
        </p>
      )}
      {contact.source && <p className="source">{contact.source}</p>}
      <p className="no-print">
        <a href={nearbyHref}>{t.facility.backToSearch}</a>
      </p>
    </section>
  )
}
