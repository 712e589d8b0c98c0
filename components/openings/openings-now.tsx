import type { Messages } from '#lib/i18n/messages/en.ts'
import type { OpeningsView } from '#lib/openings/present-openings.ts'

/** The facility, and what its listing says of a program's openings. */
export function OpeningsNow({ t, view: { facility, now } }: { t: Messages; view: OpeningsView }) {
  return (
    <p className="lead">
      <a href={facility.href}>{facility.name}</a>
      <br />
      {t.openings.saysNow} <strong>{now.text}</strong>
      {now.note && <span className="muted"> ({now.note})</span>}
    </p>
  )
}
