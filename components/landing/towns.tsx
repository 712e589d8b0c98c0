import type { Messages } from '#lib/i18n/messages/en.ts'
import type { TownsView, TownView } from '#lib/landing/present-towns.ts'

type Props = { t: Messages; towns: TownsView; wide: boolean; searchHref: string }

/** Towns nearby, and those of the state; `wide` has the page's whole width for them. */
export function Towns({ t, towns, wide, searchHref }: Props) {
  return (
    <div className={wide ? 'towns towns-wide' : 'towns'}>
      {towns.near.length > 0 && (
        <section aria-labelledby="near-title">
          <h2 id="near-title">{t.landing.near}</h2>
          <TownList towns={towns.near} />
        </section>
      )}
      {towns.first.length > 0 && (
        <section aria-labelledby="towns-title">
          <h2 id="towns-title">{towns.title}</h2>
          <TownList towns={towns.first} />
          {towns.rest.length > 0 && (
            <details>
              <summary>{t.landing.moreTowns(towns.rest.length)}</summary>
              <TownList towns={towns.rest} />
            </details>
          )}
          <p className="towns-note">
            <a href={searchHref}>{t.landing.townsNote}</a>
          </p>
        </section>
      )}
    </div>
  )
}

function TownList({ towns }: { towns: readonly TownView[] }) {
  return (
    <ul className="plain town-list">
      {towns.map((town) => (
        <li key={town.href}>
          <a href={town.href}>{town.name}</a>
          {town.miles && <span className="town-miles">{town.miles}</span>}
          <span className="visually-hidden">{town.counted}</span>
          <span className="link-count" aria-hidden="true">
            {town.count}
          </span>
        </li>
      ))}
    </ul>
  )
}
