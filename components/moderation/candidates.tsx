import type { Messages } from '#lib/i18n/messages/en.ts'
import type { CandidateView } from '#lib/moderation/present-merge.ts'

/** Listings that may be of one place. `text` says how they were found. */
export function Candidates({
  t,
  text,
  candidates,
}: {
  t: Messages
  text?: string
  candidates: readonly CandidateView[]
}) {
  return (
    <section aria-labelledby="candidates-title">
      <h2 id="candidates-title">{t.moderation.candidates}</h2>
      {text && candidates.length > 0 && <p>{text}</p>}
      {candidates.length === 0 && <p>{t.moderation.candidatesNone}</p>}
      <ul className="plain candidates">
        {candidates.map(({ href, label, note }) => (
          <li key={href} className="queue-item">
            <div>
              <a href={href}>{label}</a>
              <p className="queue-about">{note}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
