import type { EntryView } from '#lib/audit/present-history.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { DiffTable } from './diff-table.tsx'

/** The entries of a listing's history, each with what changed folded away. */
export function HistoryList({ t, entries }: { t: Messages; entries: readonly EntryView[] }) {
  if (entries.length === 0) return <p>{t.history.none}</p>
  return (
    <ol className="plain history">
      {entries.map((entry) => (
        <li key={entry.id} id={`entry-${entry.id}`}>
          <p className="history-when">
            <time>{entry.when}</time>
            {entry.by && <span> · {entry.by}</span>}
          </p>
          <p className="history-sentence">{entry.sentence}</p>
          {entry.stillRight && <p>{entry.stillRight}</p>}
          {entry.reason && <p className="history-reason">{entry.reason}</p>}
          {entry.rows.length > 0 && (
            <details>
              <summary>{t.history.details}</summary>
              <DiffTable t={t} rows={entry.rows} />
            </details>
          )}
          <p>
            <a href={entry.versionHref} aria-describedby={`entry-${entry.id}`}>
              {t.history.seeVersion}
            </a>
          </p>
        </li>
      ))}
    </ol>
  )
}
