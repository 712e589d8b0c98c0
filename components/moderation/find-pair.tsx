import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; action: string; from: string; into: string; errors: readonly FormError[] }

/** Which two listings to look at. */
export function FindPair({ t, action, from, into, errors }: Props) {
  const m = t.moderation
  return (
    <form method="get" action={action} className="form">
      <TextField t={t} name="from" label={m.mergeFrom} hint={m.mergeSlugHint} errors={errors} value={from} />
      <TextField t={t} name="into" label={m.mergeInto} hint={m.mergeSlugHint} errors={errors} value={into} />
      <button type="submit" className="button">
        {m.mergeShow}
      </button>
    </form>
  )
}
