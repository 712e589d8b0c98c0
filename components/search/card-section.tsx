import type { Shortlist } from '#lib/compare/shortlist.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { SectionView } from '#lib/search/present-page.ts'
import { FacilityCard } from './facility-card.tsx'

/** `numbered`: each card shows its number on the map. `listed`: programs that the visitor keeps. */
type Props = { t: Messages; section: SectionView; numbered: boolean; listed: Shortlist }

/** Cards in order, under a heading where there is one. */
export function CardSection({ t, section, numbered, listed }: Props) {
  return (
    <>
      {section.title && (
        <header className="week-section">
          <h2>{section.title}</h2>
          <p>{section.text}</p>
        </header>
      )}
      <ol className="plain cards">
        {section.cards.map((card, at) => (
          <li key={card.id} id={`facility-${card.id}`} className={`result-${section.first + at}`}>
            <FacilityCard t={t} card={card} number={numbered ? section.first + at : null} listed={listed} />
          </li>
        ))}
      </ol>
    </>
  )
}
