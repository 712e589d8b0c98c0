import { PostForm } from '#components/forms/post-form.tsx'
import type { ModeratorView } from '#lib/accounts/present-moderators.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Who moderates, each with what an administrator may do about it. */
export function ModeratorList({ t, people }: { t: Messages; people: readonly ModeratorView[] }) {
  const words = t.moderators
  return (
    <ul className="plain rows">
      {people.map(({ id, who, isYou, isReady, isAdministrator }) => (
        <li key={id}>
          <span>
            <strong>{who}</strong> {isYou && <span className="tag">{words.you}</span>}{' '}
            {isAdministrator && <span className="tag">{words.administrator}</span>}
            {!isReady && <span className="muted"> {words.notReady}</span>}
          </span>
          {!isYou && (
            <PostForm className="actions-beside" hidden={{ account: String(id) }}>
              <button type="submit" className="link" name="do" value="forget" aria-label={words.forgetOf(who)}>
                {words.forget}
              </button>
              {!isAdministrator && (
                <button type="submit" className="link" name="do" value="dismiss" aria-label={words.dismissOf(who)}>
                  {words.dismiss}
                </button>
              )}
            </PostForm>
          )}
        </li>
      ))}
    </ul>
  )
}
