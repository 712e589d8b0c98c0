import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ChipView } from '#lib/search/present-links.ts'

type Props = { t: Messages; chips: readonly ChipView[]; clearHref: string | null }

/** What is on, each with a link that takes it off. */
export function Chips({ t, chips, clearHref }: Props) {
  if (chips.length === 0) return null
  return (
    <nav aria-label={t.search.chips}>
      <ul className="plain chips">
        {chips.map((chip) => (
          <li key={chip.href}>
            <a className="chip" href={chip.href} aria-label={chip.removeLabel} rel="nofollow">
              {chip.label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {clearHref !== null && chips.length > 1 && (
          <li>
            <a className="chip chip-clear" href={clearHref}>
              {t.search.clear}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
