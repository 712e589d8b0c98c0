import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LikelyView } from '#lib/proposals/present-likely.ts'

type Props = { t: Messages; likely: readonly LikelyView[]; claim: boolean }

/** Listed facilities that may be the one that is put forward; with `claim`, each to be asked for instead. */
export function LikelyList({ t, likely, claim }: Props) {
  return (
    <ul className="plain people">
      {likely.map(({ slug, name, address, why, href, claimHref }) => (
        <li key={slug}>
          <p id={`likely-${slug}`}>
            <a href={href}>{name}</a>
            <span className="muted">{address}</span>
            <span className="muted">{why}</span>
          </p>
          {claim && (
            <a className="button button-quiet" href={claimHref} aria-describedby={`likely-${slug}`}>
              {t.propose.isThis}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
