import type { DiffRow } from '#lib/facility/fact-words/present-diff.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { FactLines } from './fact-lines.tsx'

/** Facts before and after a change beside each other; on a small screen one below the other. */
export function DiffTable({ t, rows }: { t: Messages; rows: readonly DiffRow[] }) {
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">{t.history.field}</th>
          <th scope="col">{t.history.before}</th>
          <th scope="col">{t.history.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{row.label}</th>
            <td>
              <span className="diff-column">{t.history.before}</span>
              <FactLines t={t} lines={row.before} />
            </td>
            <td>
              <span className="diff-column">{t.history.after}</span>
              <FactLines t={t} lines={row.after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
