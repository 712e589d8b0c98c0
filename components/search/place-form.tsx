import type { Messages } from '#lib/i18n/messages/en.ts'
import { PlaceField } from './place-field.tsx'

type Props = { t: Messages; action: string; near?: string }

/** A search by place alone, for pages that lead nowhere else. */
export function PlaceForm({ t, action, near = '' }: Props) {
  return (
    <search>
      <form action={action} className="place-form" autoComplete="off">
        <PlaceField id="place" label={t.home.place} hint={t.home.placeHint} near={near}>
          <button type="submit" className="button">
            {t.home.submit}
          </button>
        </PlaceField>
      </form>
    </search>
  )
}
