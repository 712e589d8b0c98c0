import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LinkView } from '#lib/search/present-links.ts'

/** The parity law and the words of insurance, with references. `parity` and `words` are links to federal pages. */
export function Explained({
  t,
  parity,
  words,
}: {
  t: Messages
  parity: readonly LinkView[]
  words: readonly LinkView[]
}) {
  const { insuranceWords: said } = t
  const terms = Object.keys(said.words) as (keyof typeof said.words)[]
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
          {terms.map((term) => (
            <div key={term}>
              <dt>{said.words[term]}</dt>
              <dd>{said.meanings[term]}</dd>
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
