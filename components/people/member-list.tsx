import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { PeopleView } from '#lib/people/present-people.ts'

/** Who edits a listing and who is invited, with what the reader may do about each. */
export function MemberList({ t, view }: { t: Messages; view: PeopleView }) {
  const { people } = t
  return (
    <>
      {view.people.length === 0 && <p>{people.none}</p>}
      <ul className="plain people">
        {view.people.map((person) => (
          <li key={person.id}>
            <p id={person.id}>
              <strong>{person.who}</strong> {person.isYou && people.you}
              <span className="muted">{person.about}</span>
            </p>
            <PostForm className="actions" hidden={person.hidden}>
              {person.otherRole === 'owner' && (
                <Submit label={people.makeOwner} what="owner" quiet describedBy={person.id} />
              )}
              {person.otherRole === 'editor' && (
                <Submit label={people.makeEditor} what="editor" quiet describedBy={person.id} />
              )}
              {person.canRemove && <Submit label={people.remove} what="remove" quiet describedBy={person.id} />}
              {person.isYou && <Submit label={people.leave} what="leave" quiet describedBy={person.id} />}
            </PostForm>
          </li>
        ))}
      </ul>
      {view.waiting.length > 0 && <h2>{people.waitTitle}</h2>}
      <ul className="plain people">
        {view.waiting.map((invitation) => (
          <li key={invitation.id}>
            <p id={invitation.id}>
              <strong>{invitation.email}</strong>
              <span className="muted">{invitation.about}</span>
            </p>
            {invitation.canCancel && (
              <PostForm className="actions" hidden={invitation.hidden}>
                <Submit label={people.cancel} what="cancel" quiet describedBy={invitation.id} />
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
