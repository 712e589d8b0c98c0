import type { CompareView } from '#lib/compare/present-compare.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { DistanceForm } from './distance-form.tsx'
import { LeftOut } from './left-out.tsx'
import { Questions } from './questions.tsx'

type Props = {
  t: Messages
  view: Extract<CompareView, { kind: 'comparison' }>
  /** Where forms of this page go, and whether every row is shown. */
  action: string
  allRows: boolean
  wordsHref: string
}

/** Programs side by side, and what to ask them. */
export function Comparison({ t, view, action, allRows, wordsHref }: Props) {
  const { comparison, rows } = view
  return (
    <>
      <div className="compare-tools no-print">
        <p>
          {comparison.counts}{' '}
          <a href={rows.href} className="compare-switch">
            {rows.label}
          </a>
        </p>
        <DistanceForm
          t={t}
          action={action}
          ids={comparison.columns.map(({ id }) => id)}
          near={view.near}
          allRows={allRows}
        />
      </div>
      <ComparisonTable t={t} comparison={comparison} without={view.without} marked={allRows} />
      <p className="no-print">
        <a href={wordsHref}>{t.guide.wordsLink}</a>
      </p>
      <LeftOut t={t} comparison={comparison} />
      <Questions t={t} asked={comparison.asked} />
      <p className="print-only">{t.compare.onPaper}</p>
    </>
  )
}
