import type { Messages } from '#lib/i18n/messages/en.ts'
import type { OpeningsView } from '#lib/openings/present-openings.ts'

type Props = {
  t: Messages
  view: OpeningsView
  /** Whether a form was sent by a link that was used before. */
  again: boolean
}

/** What a listing says since a link was used, and until when. */
export function OpeningsSet({ t, view: { program, facility, now, signInHref }, again }: Props) {
  return (
    <>
      <h1>{t.openings.usedTitle(program)}</h1>
      {again && (
        <p className="notice" role="alert">
          {t.openings.usedBefore}
        </p>
      )}
      <p className="openings-live">
        <strong>{now.text}</strong>
        {now.note && <span className="muted">{now.note}</span>}
      </p>
      <p className="measure">{t.openings.usedAbout}</p>
      <ul className="plain">
        <li>
          <a href={facility.href}>{t.openings.seeListing}</a>
        </li>
        <li>
          <a href={signInHref}>{t.openings.signInSooner}</a>
        </li>
      </ul>
    </>
  )
}
