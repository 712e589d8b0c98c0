import { RowList } from '#components/ui/row-list.tsx'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ReportOutcomeView } from '#lib/report/present-outcome.ts'

/** What became of a report, for whoever has its reference. */
export function ReportOutcome({ t, view }: { t: Messages; view: ReportOutcomeView }) {
  return (
    <>
      <h1>{t.report.sentTitle}</h1>
      {view.sent && <p className="lead">{t.report.sent}</p>}
      <RowList rows={view.rows} />
      <p className="hint">{t.report.referenceHint}</p>
    </>
  )
}
