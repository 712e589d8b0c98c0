import type { Messages } from '#lib/i18n/messages/en.ts'

/** A search by the name of a facility. */
export function NameForm({ t, action }: { t: Messages; action: string }) {
  return (
    <search>
      <form action={action} className="place-form" autoComplete="off">
        <label htmlFor="name">{t.search.qHint}</label>
        <div className="place-row">
          <input type="search" id="name" name="q" maxLength={80} />
          <button type="submit" className="button">
            {t.staff.find}
          </button>
        </div>
      </form>
    </search>
  )
}
