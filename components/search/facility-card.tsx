import type { Shortlist } from '#lib/compare/shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { CardView } from '#lib/search/present-card.ts'

/**
 * `number` is the card's number on the map, where there is one. In a form that compares programs, `listed` are those that
 * the visitor keeps already; without it programs cannot be ticked.
 */
type Props = { t: Messages; card: CardView; number?: number | null; listed?: Shortlist | null }

/** A facility among the results, with the programs that match. */
export function FacilityCard({ t, card, number = null, listed = null }: Props) {
  return (
    <article className="card">
      <header>
        <h3>
          {number !== null && <span className="card-number">{number}</span>}
          <a href={card.href}>{card.name}</a>
        </h3>
        {card.subtitle && <p className="card-subtitle">{card.subtitle}</p>}
        <p className="card-place">
          {card.place}
          {card.distance && <span className="card-distance"> · {card.distance}</span>}
        </p>
        {card.telehealth && <p className="card-telehealth">{card.telehealth}</p>}
        {card.tags.length > 0 && (
          <p className="card-tags">
            {card.tags.map((tag) => (
              <span key={tag.text} className={tag.alert ? 'tag tag-alert' : 'tag'}>
                {tag.text}
              </span>
            ))}
          </p>
        )}
      </header>
      {card.programs.length === 0 ? (
        <p className="muted">{t.card.noProgram}</p>
      ) : (
        <ul className="plain card-programs">
          {card.programs.map((program) => (
            <li key={program.id} className={`hours-${program.kind}`}>
              <ProgramLevel t={t} program={program} listed={listed} />
              {program.variant && <span className="muted">{` ${program.variant}`}</span>}
              {program.track && <span className="card-track">{program.track}</span>}
              {program.travel && <span className="card-travel">{program.travel}</span>}
              <span className="card-hours">{program.hours}</span>
            </li>
          ))}
        </ul>
      )}
      <dl className="card-facts">
        <dt>{t.card.detox}</dt>
        <dd>{card.detox}</dd>
        <dt>{t.card.payment}</dt>
        <dd>{card.payment}</dd>
      </dl>
      {card.phone ? (
        <a className="card-phone" href={card.phone.href} aria-label={`${card.phone.label}: ${card.phone.text}`}>
          {card.phone.text}
        </a>
      ) : (
        <p className="muted">{t.card.noPhone}</p>
      )}
    </article>
  )
}

type LevelProps = { t: Messages; program: CardView['programs'][number]; listed: Shortlist | null }

function ProgramLevel({ t, program: { id, level }, listed }: LevelProps) {
  if (listed === null) return <strong>{level}</strong>
  if (listed.includes(id)) {
    return (
      <>
        <strong>{level}</strong> <span className="tag">{t.compare.onList}</span>
      </>
    )
  }
  return (
    <label>
      <input type="checkbox" name="p" value={id} />
      {level}
    </label>
  )
}
