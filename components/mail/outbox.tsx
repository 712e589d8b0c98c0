import type { Messages } from '#lib/i18n/messages/en.ts'
import type { OutboxEntry } from '#lib/mail/present-outbox.ts'

/** Mails as they would have been sent, newest first. */
export function Outbox({ t, mails }: { t: Messages; mails: readonly OutboxEntry[] }) {
  if (mails.length === 0) return <p>{t.outbox.none}</p>
  return (
    <>
      <p className="muted">{t.outbox.count(mails.length)}</p>
      {mails.map(({ id, to, at, subject, parts }) => (
        <article key={id} className="mail" aria-labelledby={`mail-${id}`}>
          <h2 id={`mail-${id}`}>{subject}</h2>
          <p className="muted">
            {t.outbox.to(to)} · {at}
          </p>
          <p className="mail-text">
            {parts.map(({ text, href }) =>
              href ? (
                <a key={href} href={href}>
                  {text}
                </a>
              ) : (
                text
              ),
            )}
          </p>
        </article>
      ))}
    </>
  )
}
