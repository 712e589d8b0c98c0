import type { ColumnView } from '#lib/compare/present-columns.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Which program stands in a column, whom to call, and the way to take it out. */
export function ColumnHead({ t, column, removeHref }: { t: Messages; column: ColumnView; removeHref: string }) {
  return (
    <th scope="col">
      <a className="column-facility" href={column.href}>
        {column.facility}
      </a>
      <span className="column-level">{column.level}</span>
      {column.program && <span className="column-program">{column.program}</span>}
      <span className="column-place">{column.place}</span>
      {column.tags.map((tag) => (
        <span key={tag.text} className={tag.alert ? 'tag tag-alert' : 'tag'}>
          {tag.text}
        </span>
      ))}
      {column.phone ? (
        <a className="column-phone" href={column.phone.href}>
          {column.phone.text}
        </a>
      ) : (
        <span className="muted">{t.card.noPhone}</span>
      )}
      <a className="column-remove no-print" href={removeHref} aria-label={t.compare.removeLabel(column.label)}>
        {t.compare.remove}
      </a>
    </th>
  )
}
