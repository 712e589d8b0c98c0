import type { Bar } from '#lib/quality/present-quality.ts'

type Props = { caption: string; columns: readonly [what: string, share: string, count: string]; bars: readonly Bar[] }

/** Numbers as a table, with a bar drawn in each row. */
export function BarTable({ caption, columns, bars }: Props) {
  const [what, share, count] = columns
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" colSpan={2}>
            {share}
          </th>
          <th scope="col">{count}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.label}>
            <th scope="row">{bar.label}</th>
            <td className="bar-cell">
              <BarDrawing share={bar.share} />
            </td>
            <td className="bar-share">{bar.shareText}</td>
            <td className="bar-count">{bar.countText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A bar of a share from 0 to 1; the number stands beside it. */
function BarDrawing({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" className="bar">
      <rect width="100" height="10" className="bar-ground" />
      <rect width={Math.round(share * 1000) / 10} height="10" className="bar-fill" />
    </svg>
  )
}
