import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FormSide } from '#lib/manage/present-form.ts'

/** Whose facts a form is about: the whole facility's, or one program's. */
export function Sides({ t, sides }: { t: Messages; sides: readonly FormSide[] }) {
  if (sides.length === 0) return null
  return (
    <nav className="sides" aria-label={t.manage.whose}>
      <ul className="plain">
        {sides.map(({ label, href, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
