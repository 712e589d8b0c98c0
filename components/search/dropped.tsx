import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ParameterProblem } from '#lib/search/parse-query.ts'

/** Says which parts of the address could not be used. */
export function Dropped({ t, dropped }: { t: Messages; dropped: readonly ParameterProblem[] }) {
  if (dropped.length === 0) return null
  return (
    <div className="notice" role="status">
      <p>{t.search.dropped}</p>
      <ul>
        {dropped.map(({ parameter, value }) => (
          <li key={`${parameter}=${value}`}>{t.search.droppedValue(parameter, value)}</li>
        ))}
      </ul>
    </div>
  )
}
