import type { OptionView } from '#lib/guide/which-level/present-result.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { NewTabLink } from './new-tab-link.tsx'

type Props = { t: Messages } & Pick<OptionView, 'search' | 'narrower'>

/** Where to look for a level, and narrower searches, each saying what it holds. */
export function OptionSearches({ t, search, narrower }: Props) {
  return (
    <div className="no-print">
      <p>
        <NewTabLink t={t} href={search.href} className="button">
          {search.label}
        </NewTabLink>
      </p>
      {narrower.length > 0 && (
        <p className="option-narrower">
          <span>{t.whichLevel.narrow}</span>
          {narrower.map(({ label, href }) => (
            <NewTabLink key={href} t={t} href={href}>
              <span className="visually-hidden">{search.label}, </span>
              {label}
            </NewTabLink>
          ))}
        </p>
      )}
    </div>
  )
}
