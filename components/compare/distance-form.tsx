import { PlaceField } from '#components/search/place-field.tsx'
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
      <PlaceField id="near" label={t.compare.place} hint={t.home.placeHint} near={near}>
        <button type="submit" className="button button-quiet">
          {t.compare.placeSubmit}
        </button>
      </PlaceField>
    </form>
  )
}
