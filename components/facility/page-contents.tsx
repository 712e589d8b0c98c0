import type { Section } from '#lib/facility/present/section.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Links to the parts of a listing. */
export function PageContents({ t, sections }: { t: Messages; sections: readonly Section[] }) {
  return (
    <nav className="page-contents no-print" aria-labelledby="contents-title">
      <h2 id="contents-title">{t.facility.onThisPage}</h2>
      <ul className="plain">
        <li>
          <a href="#programs">{t.facility.programs}</a>
        </li>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
