import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { FactLines } from '#components/history/fact-lines.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { DisputeView } from '#lib/moderation/present-dispute.ts'

type Props = { t: Messages; view: DisputeView; reason: string; errors: readonly FormError[] }

/** What stands and what a source says instead, and the choice between them. */
export function DisputeReview({ t, view, reason, errors }: Props) {
  const m = t.moderation
  return (
    <>
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">{t.history.field}</th>
            <th scope="col">{m.standing}</th>
            <th scope="col">{m.theySay}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{view.label}</th>
            <td>
              <span className="diff-column">{m.standing}</span>
              <FactLines t={t} lines={view.ours} />
              <p className="diff-source">{view.oursFrom}</p>
            </td>
            <td>
              <span className="diff-column">{m.theySay}</span>
              <FactLines t={t} lines={view.theirs} />
              <p className="diff-source">{view.theirsFrom}</p>
            </td>
          </tr>
        </tbody>
      </table>
      {view.isOpen ? (
        <section aria-labelledby="decide-title" className="moderator-box">
          <h2 id="decide-title">{m.decideTitle}</h2>
          <ErrorSummary t={t} errors={errors} />
          <PostForm>
            <p>{m.takeNote}</p>
            <TextField
              t={t}
              name="reason"
              label={m.takeReason}
              hint={m.takeReasonHint}
              errors={errors}
              optional={!view.needsReason}
              value={reason}
              maxLength={500}
            />
            <div className="actions">
              <Submit label={m.keep} what="keep" />
              <Submit label={m.take} what="take" quiet />
            </div>
          </PostForm>
        </section>
      ) : (
        <p className="notice">{m.done.kept}</p>
      )}
    </>
  )
}
