export type Row = { label: string; value: string; href?: string }

/** What is known of one thing, a line for each. */
export function RowList({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className="facts measure">
      {rows.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{href ? <a href={href}>{value}</a> : value}</dd>
        </div>
      ))}
    </dl>
  )
}
