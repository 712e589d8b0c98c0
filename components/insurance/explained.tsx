import type { GlossaryEntryView } from '#lib/guide/present-glossary.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LinkView } from '#lib/search/present-links.ts'

/** The parity law and the words of insurance, with references. `parity` and `words` are links to federal pages. */
export function Explained({
  t,
  parity,
  glossary,
  words,
}: {
  t: Messages
  glossary: readonly GlossaryEntryView[]
  parity: readonly LinkView[]
  words: readonly LinkView[]
}) {
  const { insuranceWords: said } = t
  return (
    <>
      <section aria-labelledby="parity-title" className="measure">
        <h2 id="parity-title">{said.parityTitle}</h2>
        <p>{said.parityRule}</p>
        <p>{said.parityPlans}</p>
        <p>{said.parityDenied}</p>
        <References t={t} links={parity} />
      </section>
      <section aria-labelledby="words-title">
        <h2 id="words-title">{said.wordsTitle}</h2>
        <dl className="insurance-words">
          {glossary.map(({ id, word, meaning }) => (
            <div key={id}>
              <dt>{word}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <References t={t} links={words} />
      </section>
    </>
  )
}

/** Pages that say more, by name; on paper with their addresses. */
export function References({ t, links }: { t: Messages; links: readonly LinkView[] }) {
  return (
    <div className="references">
      <p className="muted">{t.insurance.references}:</p>
      <ul className="plain">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
