import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ShareLinks as Links } from '#lib/share.ts'

/** Ways to keep what a page says that do not pass through us. */
export function ShareLinks({ t, title, links }: { t: Messages; title: string; links: Links }) {
  return (
    <aside className="share no-print" aria-labelledby="share-title">
      <h2 id="share-title">{title}</h2>
      <p>
        <a href={links.sms}>{t.share.text}</a> <a href={links.email}>{t.share.email}</a>
      </p>
      <p className="hint">{t.share.note}</p>
    </aside>
  )
}
