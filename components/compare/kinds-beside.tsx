import { References } from '#components/guide/references.tsx'
import type { KindsView } from '#lib/compare/present-kinds.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { KindsTable } from './kinds-table.tsx'

/** What the kinds of care in a comparison ask of a family; nothing where there is one kind only. */
export function KindsBeside({ t, view, href }: { t: Messages; view: KindsView; href: string }) {
  if (view.columns.length < 2) return null
  return (
    <section className="kinds-beside no-print" aria-labelledby="kinds-title">
      <h2 id="kinds-title">{t.compare.kindsTitle}</h2>
      <KindsTable view={view} />
      <p>
        <a href={href}>{t.compare.kindsLink}</a>
      </p>
      <References t={t} references={view.references} />
    </section>
  )
}
