import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { RequestStateView } from '#lib/help-request/present-state.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What became of a request, for whoever sent it. */
export function RequestState({ t, facility, view }: { t: Messages; facility: string; view: RequestStateView }) {
  const { ask } = t
  return (
    <>
      <h1>{ask.stateTitle}</h1>
      <p className="lead">{ask.stateLead(facility)}</p>
      {view.late && <p className="notice notice-alert">{ask.late}</p>}
      <dl className="facts measure">
        <div>
          <dt>{ask.sentOn}</dt>
          <dd>{view.sentOn}</dd>
        </div>
        <div>
          <dt>{ask.state}</dt>
          <dd>{view.state}</dd>
        </div>
      </dl>
      {view.open && (
        <>
          <p className="hint">{ask.keepLink}</p>
          <PostForm>
            <Submit label={ask.withdraw} what="withdraw" quiet />
          </PostForm>
        </>
      )}
    </>
  )
}
