import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; action: string; ids: readonly number[]; near: string; allRows: boolean }

/** Asks from where distances are measured, and keeps the rest of the address. */
export function DistanceForm({ t, action, ids, near, allRows }: Props) {
  return (
    <form action={action} className="place-form" autoComplete="off">
      {ids.map((id) => (
        <input key={id} type="hidden" name="p" value={id} />
      ))}
      {allRows && <input type="hidden" name="rows" value="all" />}
      <label htmlFor="near">{t.compare.place}</label>
      <p className="hint" id="near-hint">
        {t.home.placeHint}
      </p>
      <div className="place-row">
        <input type="text" id="near" name="near" defaultValue={near} maxLength={80} aria-describedby="near-hint" />
        <button type="submit" className="button button-quiet">
          {t.compare.placeSubmit}
        </button>
      </div>
    </form>
  )
}
