import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { RowList } from '#components/ui/row-list.tsx'
import type { OpenedRequestView } from '#lib/help-request/present-opened.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** The requests that wait for a facility, each with the button that deletes it. */
export function OpenedRequests({ t, requests }: { t: Messages; requests: readonly OpenedRequestView[] }) {
  const { ask } = t
  if (requests.length === 0) return <p>{ask.staffNone}</p>
  return (
    <>
      <p>{ask.staffDue}</p>
      <ul className="plain opened-requests">
        {requests.map(({ id, askedOn, rows }) => (
          <li key={id}>
            <h2 id={`request-${id}`}>
              {ask.staffSince} {askedOn}
            </h2>
            {rows ? <RowList rows={rows} /> : <p>{ask.staffLocked}</p>}
            <PostForm hidden={{ request: String(id) }}>
              <Submit label={ask.staffAnswered} what="answered" describedBy={`request-${id}`} />
            </PostForm>
          </li>
        ))}
      </ul>
    </>
  )
}
