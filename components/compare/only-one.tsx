import type { CompareView } from '#lib/compare/present-compare.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages; view: Extract<CompareView, { kind: 'one' }>; kindsHref: string }

/** One program is not a comparison: where another may be found. */
export function OnlyOne({ t, view: { column, search }, kindsHref }: Props) {
  return (
    <section className="way-out">
      <p>{t.compare.oneText}</p>
      <p>
        <strong>{column.level}</strong>, <a href={column.href}>{column.facility}</a>, {column.place}
      </p>
      <p>
        <a className="button" href={search.href}>
          {search.label}
        </a>
      </p>
      <p>
        <a href={kindsHref}>{t.compare.noneKinds}</a>
      </p>
    </section>
  )
}
