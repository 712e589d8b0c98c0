import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { FactLines } from '#components/history/fact-lines.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { DecideForm } from '#lib/moderation/decide-form.ts'
import type { ChangeView, ReviewRow } from '#lib/moderation/present-change.ts'

/** What stands and what is wanted, with who says what stands. */
export function ChangeFacts({ t, view }: { t: Messages; view: ChangeView }) {
  return (
    <>
      <p>{view.askedBy}</p>
      {view.notStaff && <p className="notice">{t.moderation.notStaff}</p>}
      {view.note && (
        <>
          <h2>{t.moderation.noteTitle}</h2>
          <blockquote className="moderator-quote">{view.note}</blockquote>
        </>
      )}
      {view.firstApproved && <p className="notice">{view.firstApproved}</p>}
      <table className="diff">
        <thead>
          <tr>
            <th scope="col">{t.history.field}</th>
            <th scope="col">{t.moderation.standing}</th>
            <th scope="col">{t.moderation.wanted}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <Row key={row.field} t={t} row={row} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ t, row }: { t: Messages; row: ReviewRow }) {
  return (
    <tr className={row.state === 'ready' ? undefined : 'diff-left'}>
      <th scope="row">{row.label}</th>
      <td>
        <span className="diff-column">{t.moderation.standing}</span>
        <FactLines t={t} lines={row.standing} />
        <p className="diff-source">{row.source}</p>
        {row.asked && (
          <div className="diff-source">
            {t.moderation.wasThen} <FactLines t={t} lines={row.asked} />
          </div>
        )}
      </td>
      <td>
        <span className="diff-column">{t.moderation.wanted}</span>
        <FactLines t={t} lines={row.wanted} />
        {row.stateText && <p className="queue-note">{row.stateText}</p>}
      </td>
    </tr>
  )
}

type Props = { t: Messages; view: ChangeView; typed: DecideForm; errors: readonly FormError[] }

/** The decision: one form with a button for each. */
export function DecideChange({ t, view, typed, errors }: Props) {
  const m = t.moderation
  return (
    <section aria-labelledby="decide-title" className="moderator-box">
      <h2 id="decide-title">{m.decideTitle}</h2>
      <ErrorSummary t={t} errors={errors} />
      <form method="post" className="form" noValidate>
        {view.ready.map((field) => (
          <input key={field} type="hidden" name="field" value={field} />
        ))}
        {view.ready.length === 0 && <p>{m.nothingToApply}</p>}
        {view.hasStale && view.ready.length > 0 && (
          <div className="choice">
            <input type="checkbox" id="partly" name="partly" value="yes" defaultChecked={typed.partly} />
            <label htmlFor="partly">{m.partly}</label>
          </div>
        )}
        {view.needsSecondLook && (
          <>
            <p className="notice">{m.phoneRule}</p>
            <TextArea
              t={t}
              name="callBackNote"
              label={m.callBack}
              hint={m.callBackHint}
              errors={errors}
              optional
              value={typed.callBackNote}
              rows={3}
              maxLength={2000}
            />
          </>
        )}
        <TextArea
          t={t}
          name="reason"
          label={m.reason}
          hint={m.reasonHint}
          errors={errors}
          optional
          value={typed.reason}
          rows={3}
          maxLength={2000}
        />
        <div className="actions">
          {view.ready.length > 0 && <Submit label={m.approve} what="approve" />}
          <Submit label={m.ask} what="ask" quiet />
          <Submit label={m.reject} what="reject" quiet />
        </div>
      </form>
    </section>
  )
}
