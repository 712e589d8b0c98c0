import type { OptionView } from '#lib/guide/which-level/present-result.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Props = { t: Messages } & Pick<OptionView, 'search' | 'narrower'>

/** In a new tab: going back to a page that answered a form, a browser asks to send the form again. */
export function OptionSearches({ t, search, narrower }: Props) {
  const newTab = <span className="visually-hidden"> ({t.whichLevel.newTab})</span>
  return (
    <div className="no-print">
      <p>
        <a className="button" href={search.href} target="_blank" rel="noopener">
          {search.label}
          {newTab}
        </a>
      </p>
      {narrower.length > 0 && (
        <p className="option-narrower">
          <span>{t.whichLevel.narrow}</span>
          {narrower.map(({ label, href }) => (
            <a key={href} href={href} target="_blank" rel="noopener">
              <span className="visually-hidden">{search.label}, </span>
              {label}
              {newTab}
            </a>
          ))}
        </p>
      )}
    </div>
  )
}
