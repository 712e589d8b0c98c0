import type { Messages } from '#lib/i18n/messages/en.ts'
import type { SectionView } from '#lib/search/present-page.ts'
import { FacilityCard } from './facility-card.tsx'

/** Cards in order, under a heading where there is one. */
export function CardSection({ t, section }: { t: Messages; section: SectionView }) {
  return (
    <>
      {section.title && (
        <header className="week-section">
          <h2>{section.title}</h2>
          <p>{section.text}</p>
        </header>
      )}
      <ol className="plain cards">
        {section.cards.map((card) => (
          <li key={card.id}>
            <FacilityCard t={t} card={card} />
          </li>
        ))}
      </ol>
    </>
  )
}
