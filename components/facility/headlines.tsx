import type { Headline } from '#lib/facility/present/program/headlines.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { OldTag } from './old-tag.tsx'

/** What a caller looks for first, side by side. */
export function Headlines({ t, headlines }: { t: Messages; headlines: readonly Headline[] }) {
  return (
    <dl className="headlines">
      {headlines.map(({ key, label, text, note, tone, old, open }) => (
        <div key={key} className={`headline headline-${open ? 'open' : tone}`}>
          <dt>{label}</dt>
          <dd>
            <strong>{text}</strong>
            {note && <span className="headline-note">{note}</span>}
            {old && <OldTag t={t} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
