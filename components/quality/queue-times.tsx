import type { Messages } from '#lib/i18n/messages/en.ts'
import type { QueueTimesView } from '#lib/quality/present-times.ts'

/** How long people wait for moderators, by kind. */
export function QueueTimesTable({ t, times }: { t: Messages; times: readonly QueueTimesView[] }) {
  const q = t.quality
  return (
    <div className="quality-scroll">
      <table className="bars times">
        <caption className="visually-hidden">{q.queueTitle}</caption>
        <thead>
          <tr>
            {[q.kind, q.waiting, q.oldest, q.decided, q.median, q.slowest].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map((row) => (
            <tr key={row.kind}>
              <th scope="row">
                <a href={row.href}>{row.kind}</a>
              </th>
              <td>{row.waiting}</td>
              <td>{row.oldest}</td>
              <td>{row.decided}</td>
              <td>{row.median}</td>
              <td>{row.slowest}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
