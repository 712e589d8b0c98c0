import type { Messages } from '#lib/i18n/messages/en.ts'
import type { PagesView } from '#lib/search/present-page.ts'

/** Links to the page before and after. */
export function Pages({ t, pages }: { t: Messages; pages: PagesView }) {
  if (pages.previous === null && pages.next === null) return null
  return (
    <nav className="pages" aria-label={t.search.pages}>
      {pages.previous && (
        <a className="button button-quiet" href={pages.previous} rel="prev">
          {t.search.previous}
        </a>
      )}
      <span>{pages.current}</span>
      {pages.next && (
        <a className="button button-quiet" href={pages.next} rel="next">
          {t.search.next}
        </a>
      )}
    </nav>
  )
}
