import { helpGroups } from '#lib/help/groups.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Groups that cost nothing, with what each is. */
export function HelpGroups({ t }: { t: Messages }) {
  return (
    <div className="help-groups">
      {(['people', 'family'] as const).map((whom) => (
        <section key={whom} aria-labelledby={`groups-${whom}`}>
          <h3 id={`groups-${whom}`}>{t.helpNow[whom]}</h3>
          <dl>
            {helpGroups[whom].map(({ id, name, website }) => (
              <div key={id}>
                <dt>
                  <a href={website} rel="noreferrer">
                    {name}
                  </a>
                </dt>
                <dd>{t.helpNow.groups[id]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
