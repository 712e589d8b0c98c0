import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { RestoreForm as Typed } from '#lib/audit/restore-form.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; typed: Typed; errors: readonly FormError[]; canUndoEntry: boolean }

/** Brings back a whole version, or only what one entry replaced. */
export function RestoreForm({ t, typed, errors, canUndoEntry }: Props) {
  const h = t.history
  const version = { value: 'version', label: h.restoreVersion }
  const entry = { value: 'entry', label: h.restoreEntry }
  return (
    <section aria-labelledby="restore-title" className="moderator-box">
      <h2 id="restore-title">{h.restoreTitle}</h2>
      <ErrorSummary t={t} errors={errors} />
      <PostForm>
        <Radios
          t={t}
          name="what"
          label={h.restoreWhat}
          errors={errors}
          value={typed.what}
          options={canUndoEntry ? [version, entry] : [version]}
        />
        <TextField
          t={t}
          name="reason"
          label={h.restoreReason}
          hint={h.restoreReasonHint}
          errors={errors}
          value={typed.reason}
          maxLength={500}
        />
        <p className="hint">{h.restoreNote}</p>
        <Submit label={h.restore} />
      </PostForm>
    </section>
  )
}
