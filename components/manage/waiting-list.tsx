import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { WaitingView } from '#lib/manage/present-waiting.ts'

/** Changes that wait for a moderator, and how to take back one's own. */
export function WaitingList({ t, waiting }: { t: Messages; waiting: readonly WaitingView[] }) {
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t.manage.waitingTitle}</h2>
      {waiting.map(({ id, text, question, isOwn }) => (
        <div key={id} className="notice">
          <p>{text}</p>
          {question && <p className="own-words">{question}</p>}
          {isOwn && (
            <PostForm className="plain-form">
              <Submit label={t.manage.withdraw} what="withdraw" quiet />
            </PostForm>
          )}
        </div>
      ))}
    </section>
  )
}
