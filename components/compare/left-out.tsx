import type { ComparisonView } from '#lib/compare/present-comparison.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** In short, what the table leaves out: what all have in common and what none has said. */
export function LeftOut({ t, comparison: { same, unknown } }: { t: Messages; comparison: ComparisonView }) {
  if (same.length + unknown.length === 0) return null
  return (
    <dl className="left-out">
      {same.length > 0 && (
        <div>
          <dt>{t.compare.sameLabel}</dt>
          <dd>{same.join(' · ')}</dd>
        </div>
      )}
      {unknown.length > 0 && (
        <div>
          <dt>{t.compare.unknownLabel}</dt>
          <dd>{unknown.join(' · ')}</dd>
        </div>
      )}
    </dl>
  )
}
