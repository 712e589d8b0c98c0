import { PostForm } from '#components/forms/post-form.tsx'
import type { AccountView } from '#lib/accounts/present-account.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Where a person is signed in, each with a button that ends it. */
export function Sessions({ t, view }: { t: Messages; view: AccountView }) {
  const words = t.account
  return (
    <section className="measure" aria-labelledby="sessions">
      <h2 id="sessions">{words.sessionsTitle}</h2>
      <p>{words.sessionsText}</p>
      <ul className="plain rows">
        {view.sessions.map(({ id, browser, since, isThis }) => (
          <li key={id}>
            <span>
              <strong>{browser}</strong>, {since} {isThis && <span className="tag">{words.thisSession}</span>}
            </span>
            {!isThis && (
              <PostForm className="" hidden={{ session: String(id) }}>
                <button
                  type="submit"
                  className="link"
                  name="do"
                  value="end-session"
                  aria-label={`${words.endSession}: ${words.endSessionOf(browser, since)}`}
                >
                  {words.endSession}
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
      {view.hasOthers && (
        <PostForm className="">
          <button type="submit" className="button button-quiet" name="do" value="end-others">
            {words.endOthers}
          </button>
        </PostForm>
      )}
    </section>
  )
}
