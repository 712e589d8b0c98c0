import type { PhoneView } from '#lib/facility/present/contact.ts'
import type { Section } from '#lib/facility/present/section.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; phone: PhoneView | undefined; sections: readonly Section[] }

/** Links to the parts of a listing, and on a wide screen, where it stays in view, the number to call. */
export function PageContents({ t, phone, sections }: Props) {
  return (
    <nav className="page-contents no-print" aria-labelledby="contents-title">
      <h2 id="contents-title">{t.facility.onThisPage}</h2>
      {phone && (
        <p className="contents-phone">
          {phone.purpose}: <a href={phone.href}>{phone.text}</a>
        </p>
      )}
      <ul className="plain">
        <li>
          <a href="#programs">{t.facility.programs}</a>
        </li>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
