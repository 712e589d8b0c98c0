import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { type FacilityStatus, facilityStatuses } from '#lib/facility/status.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = {
  t: Messages
  status: FacilityStatus
  typed: { status: FacilityStatus | null; reason: string }
  errors: readonly FormError[]
}

/** Whether a facility is open, and how one knows. */
export function StatusForm({ t, status, typed, errors }: Props) {
  const m = t.moderation
  return (
    <section className="moderator-box" aria-labelledby="status-title">
      <h2 id="status-title">{m.statusNow(t.facts.statuses[status])}</h2>
      <p>{m.closedNote}</p>
      <ErrorSummary t={t} errors={errors} />
      <PostForm>
        <Radios
          t={t}
          name="status"
          label={m.statusLabel}
          errors={errors}
          value={typed.status}
          options={facilityStatuses
            .filter((each) => each !== status)
            .map((each) => ({ value: each, label: t.facts.statuses[each] }))}
        />
        <TextField
          t={t}
          name="reason"
          label={m.statusReason}
          hint={m.statusReasonHint}
          errors={errors}
          value={typed.reason}
          maxLength={500}
        />
        <Submit label={m.statusSave} what="status" />
      </PostForm>
    </section>
  )
}

/** Undoes a merge. */
export function UnmergeForm({ t, reason, errors }: { t: Messages; reason: string; errors: readonly FormError[] }) {
  const m = t.moderation
  return (
    <section className="moderator-box" aria-labelledby="unmerge-title">
      <h2 id="unmerge-title">{m.unmergeTitle}</h2>
      <p>{m.unmergeText}</p>
      <ErrorSummary t={t} errors={errors} />
      <PostForm>
        <TextField
          t={t}
          name="reason"
          label={m.unmergeReason}
          hint={m.statusReasonHint}
          errors={errors}
          value={reason}
          maxLength={500}
        />
        <Submit label={m.unmerge} what="unmerge" />
      </PostForm>
    </section>
  )
}
