import type { KindCell, KindRow, KindsView } from '#lib/compare/present-kinds.ts'

/** Kinds of care in columns. On a phone each question stands above its answers. */
export function KindsTable({ view }: { view: KindsView }) {
  const { columns, rows, numbers } = view
  return (
    <table className={`comparison comparison-${columns.length}`}>
      <thead>
        <tr>
          <td />
          {columns.map(({ kind, name, href }) => (
            <th key={kind} scope="col">
              {href ? <a href={href}>{name}</a> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.label} row={row} columns={columns} />
        ))}
      </tbody>
      {numbers && (
        <tbody className="kinds-numbers">
          <tr className="comparison-group">
            <th scope="rowgroup" colSpan={columns.length + 1}>
              {numbers.title}
            </th>
          </tr>
          {numbers.rows.map((row) => (
            <Row key={row.label} row={row} columns={columns} />
          ))}
        </tbody>
      )}
    </table>
  )
}

function Row({ row, columns }: { row: KindRow; columns: KindsView['columns'] }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {row.cells.map((cell, at) => (
        <td key={columns[at]?.kind} data-label={columns[at]?.short}>
          <Statement cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function Statement({ cell }: { cell: KindCell }) {
  return (
    <>
      {cell.text}
      {cell.references.map((number) => (
        <a key={number} className="reference" href={`#source-${number}`}>
          [{number}]
        </a>
      ))}
    </>
  )
}
