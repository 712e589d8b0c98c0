import type { Messages } from '#lib/i18n/messages/en.ts'
import type { StreetResult } from '#lib/search/present-street-map.ts'

/** The results of the page as a list with the numbers of the pins; a pin's popup repeats what stands here. */
export function StreetResults({ t, results }: { t: Messages; results: readonly StreetResult[] }) {
  return (
    <section aria-labelledby="street-results">
      <h2 id="street-results">{t.streetMap.results}</h2>
      <ol className="plain street-results">
        {results.map(({ id, number, href, name, place, phone, remark }) => (
          <li key={id} id={`facility-${id}`}>
            <div className="street-result">
              <p>
                <span className="card-number">{number}</span>
                <a href={href}>{name}</a>
              </p>
              <p>{place}</p>
              {phone && (
                <p>
                  <a href={phone.href} aria-label={`${phone.label}: ${phone.text}`}>
                    {phone.text}
                  </a>
                </p>
              )}
              {remark && <p className="hint">{remark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
