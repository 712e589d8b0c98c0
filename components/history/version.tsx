import type { VersionRow, VersionView } from '#lib/audit/present-version.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { FactLines } from './fact-lines.tsx'

/** A listing as it once stood, with what is different today marked. */
export function Version({ t, version }: { t: Messages; version: VersionView }) {
  return (
    <>
      <Rows t={t} rows={version.rows} />
      {version.programs.length > 0 && <h2>{t.history.programsThen}</h2>}
      {version.programs.map((program) => (
        <section key={program.id}>
          <h3>{program.title}</h3>
          {program.gone && <p className="version-differs">{t.history.goneToday}</p>}
          <Rows t={t} rows={program.rows} />
        </section>
      ))}
      {version.newer && <p className="version-differs">{version.newer}</p>}
    </>
  )
}

function Rows({ t, rows }: { t: Messages; rows: readonly VersionRow[] }) {
  return (
    <dl className="version">
      {rows.map((row) => (
        <div key={row.field} className={row.today ? 'version-differs' : undefined}>
          <dt>{row.label}</dt>
          <dd>
            <FactLines t={t} lines={row.stood} />
          </dd>
          {row.today && (
            <dd className="version-today">
              <strong>{t.history.differs}:</strong> <FactLines t={t} lines={row.today} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
