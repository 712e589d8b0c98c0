import type { Messages } from '#lib/i18n/messages/en.ts'
import type { AskedView } from '#lib/people/present-asked.ts'

type Props = { t: Messages; asked: readonly AskedView[]; proposeHref: string }

/** What a person has asked of the moderators, and how to ask for more. */
export function AskedList({ t, asked, proposeHref }: Props) {
  const { people } = t
  return (
    <section>
      {asked.length > 0 && (
        <>
          <h2>{people.askedTitle}</h2>
          <ul>
            {asked.map(({ href, text, state }) => (
              <li key={href}>
                <a href={href}>{text}</a> <span className="muted">{state}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={proposeHref}>{people.proposeLink}</a>
      </p>
    </section>
  )
}
