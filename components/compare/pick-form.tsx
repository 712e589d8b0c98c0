import type { ReactNode } from 'react'
import type { ShortlistView } from '#lib/compare/present-shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/**
 * A list with programs to tick. Comparing them is a link like any other and keeps nothing; keeping them sets the cookie.
 * What the visitor keeps already is compared along with what they tick.
 */
export function PickForm({ t, shortlist, children }: { t: Messages; shortlist: ShortlistView; children: ReactNode }) {
  return (
    <form className="picks" action={shortlist.compareAction}>
      <p className="hint no-print">{t.compare.tick}</p>
      {shortlist.ids.map((id) => (
        <input key={id} type="hidden" name="p" value={id} />
      ))}
      {children}
      <div className="picks-bar no-print">
        <button type="submit" className="button">
          {t.compare.now}
        </button>
        <button
          type="submit"
          className="button button-quiet"
          formAction={shortlist.action}
          formMethod="post"
          name="add"
          value={shortlist.back}
        >
          {t.compare.keep}
        </button>
        <p className="hint">{t.compare.keepHint}</p>
      </div>
    </form>
  )
}
