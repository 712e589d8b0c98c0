import type { ReactNode } from 'react'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LinkView } from '#lib/search/present-links.ts'

type Props = { t: Messages; heading: string; text: string; links: readonly LinkView[]; children?: ReactNode }

/** A search that found nothing, or no place: what to try next, and who can help. Never a dead end. */
export function WayOut({ t, heading, text, links, children }: Props) {
  return (
    <section className="way-out">
      <h2>{heading}</h2>
      {text !== '' && <p>{text}</p>}
      {links.length > 0 && (
        <ul className="plain links">
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
              {link.note && <span className="muted"> {link.note}</span>}
            </li>
          ))}
        </ul>
      )}
      {children}
      <p>{t.outcome.emptyHelp}</p>
      <p>
        <a className="button" href="tel:+18006624357">
          1-800-662-4357
        </a>
      </p>
    </section>
  )
}
