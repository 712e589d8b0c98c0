import type { Messages } from '#lib/i18n/messages/en.ts'
import type { CrumbView } from '#lib/landing/present-crumbs.ts'

/** The way to this page; the page itself comes last and is no link. */
export function Breadcrumbs({ t, crumbs }: { t: Messages; crumbs: readonly CrumbView[] }) {
  return (
    <nav className="crumbs" aria-label={t.landing.crumbs}>
      <ol className="plain">
        {crumbs.map((crumb) => (
          <li key={crumb.path}>
            {crumb.href === null ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
