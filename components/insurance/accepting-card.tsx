import type { Messages } from '#lib/i18n/messages/en.ts'
import type { AcceptingView } from '#lib/insurance/present-accepting.ts'

/** A facility with what it says of payment, who says so, and whom to call. */
export function AcceptingCard({ t, facility }: { t: Messages; facility: AcceptingView }) {
  const { phone } = facility
  return (
    <article className="card accepting">
      <header className="card-head">
        <h3>
          <a href={facility.href}>{facility.name}</a>
        </h3>
        <p className="card-place">
          {facility.place}
          {facility.distance && <span className="card-distance"> · {facility.distance}</span>}
        </p>
        {facility.tags.length > 0 && (
          <p className="card-tags">
            {facility.tags.map((tag) => (
              <span key={tag.text} className={tag.alert ? 'tag tag-alert' : 'tag'}>
                {tag.text}
              </span>
            ))}
          </p>
        )}
      </header>
      <p>
        {facility.says}
        {facility.source && <span className="source"> {facility.source}</span>}
      </p>
      {phone ? (
        <a className="card-phone" href={phone.href} aria-label={`${phone.label}: ${phone.text}`}>
          {phone.text}
        </a>
      ) : (
        <p className="muted">{t.card.noPhone}</p>
      )}
    </article>
  )
}
