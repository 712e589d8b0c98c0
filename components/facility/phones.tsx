import type { PhoneView } from '#lib/facility/present/contact.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** The numbers of a facility, each with its purpose and who answers. */
export function Phones({ t, phones }: { t: Messages; phones: readonly PhoneView[] }) {
  if (phones.length === 0) return <p className="muted">{t.card.noPhone}</p>
  return (
    <ul className="plain phones">
      {phones.map((phone) => (
        <li key={`${phone.purpose} ${phone.href}`}>
          <span className="phone-purpose">{phone.purpose}</span>
          <a className="card-phone" href={phone.href}>
            {phone.text}
          </a>
          <span className="phone-note">{phone.answeredBy}</span>
          {phone.hours && <span className="hint">{phone.hours}</span>}
          {phone.languages && <span className="hint">{phone.languages}</span>}
        </li>
      ))}
    </ul>
  )
}
