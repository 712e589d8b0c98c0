import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; action: string; near?: string }

/** A search by place alone, for pages that lead nowhere else. */
export function PlaceForm({ t, action, near = '' }: Props) {
  return (
    <search>
      <form action={action} className="place-form" autoComplete="off">
        <label htmlFor="place">{t.home.place}</label>
        <p className="hint" id="place-hint">
          {t.home.placeHint}
        </p>
        <div className="place-row">
          <input type="text" id="place" name="near" defaultValue={near} maxLength={80} aria-describedby="place-hint" />
          <button type="submit" className="button">
            {t.home.submit}
          </button>
        </div>
      </form>
    </search>
  )
}
