import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ReportOutcomeView } from '#lib/report/present-outcome.ts'

/** What became of a report, for whoever has its reference. */
export function ReportOutcome({ t, view }: { t: Messages; view: ReportOutcomeView }) {
  return (
    <>
      <h1>{t.report.sentTitle}</h1>
      {view.sent && <p className="lead">{t.report.sent}</p>}
      <dl className="facts measure">
        {view.rows.map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{t.report.referenceHint}</p>
    </>
  )
}
