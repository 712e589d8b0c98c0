import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What the visitor's list holds; nothing without one. */
export function ShortlistBar({ t, shortlist }: { t: Messages; shortlist: ShortlistView }) {
  if (shortlist.ids.length === 0) return null
  return (
    <aside className="shortlist no-print" aria-label={t.compare.list}>
      <p>
        <strong>{t.compare.list}:</strong> {shortlist.count}
      </p>
      <a href={shortlist.compareHref}>{t.compare.listCompare}</a>
      <form method="post" action={shortlist.action}>
        <button type="submit" className="link-button" name="clear" value={shortlist.back}>
          {t.compare.listClear}
        </button>
      </form>
    </aside>
  )
}
