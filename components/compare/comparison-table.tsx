import type { CellView, ComparisonView } from '#lib/compare/present-comparison.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { ColumnHead } from './column-head.tsx'

/** `marked`: whether rows that differ are told from those that do not. */
type Props = { t: Messages; comparison: ComparisonView; without: readonly string[]; marked: boolean }

/** A column for each program and a row for each question. On a phone the question stands above its answers. */
export function ComparisonTable({ t, comparison, without, marked }: Props) {
  const { columns, groups } = comparison
  return (
    <table className={`comparison comparison-${columns.length}`}>
      <thead>
        <tr>
          <td />
          {columns.map((column, at) => (
            <ColumnHead key={column.id} t={t} column={column} removeHref={without[at] ?? ''} />
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.title}>
          <tr className="comparison-group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {group.title}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={row.label} className={row.minor ? 'no-print' : undefined}>
              <th scope="row">
                {row.label}
                {marked && row.differs && <span className="tag differs">{t.compare.differs}</span>}
              </th>
              {row.cells.map((cell, at) => (
                <td key={columns[at]?.id} className={cell.kind} data-label={columns[at]?.short}>
                  <Answer cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Answer({ cell }: { cell: CellView }) {
  return cell.values.map(({ text, note, href, ownWords }, at) => {
    const words = href ? <a href={href}>{text}</a> : text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two prices may read the same
      <div key={at}>
        {ownWords ? <q className="own-words">{words}</q> : words}
        {note && <span className="muted"> ({note})</span>}
      </div>
    )
  })
}
