import type { ProgramView } from '#lib/facility/present/program.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Several programs at a glance, each a link to its own block. */
export function ProgramOverview({ t, programs }: { t: Messages; programs: readonly ProgramView[] }) {
  if (programs.length < 2) return null
  return (
    <ul className="plain overview" aria-label={t.program.overview}>
      {programs.map(({ anchor, level, name, kind, glance }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{name ?? kind?.text ?? level}</a>
          <span className="muted">{glance}</span>
        </li>
      ))}
    </ul>
  )
}
