import type { Fact } from '#lib/facility/present/section.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** The coded words of a section, each with its plain definition, folded away until someone asks. */
export function Definitions({ t, facts }: { t: Messages; facts: readonly Fact[] }) {
  const defined = new Map(
    facts.flatMap(({ label, values }) =>
      values.flatMap(({ text, term, definition, termHref }) =>
        definition ? [[term ?? (text || label), { definition, termHref }] as const] : [],
      ),
    ),
  )
  if (defined.size === 0) return null
  return (
    <details className="definitions no-print">
      <summary>{t.facility.meanings}</summary>
      <dl>
        {[...defined].map(([word, { definition, termHref }]) => (
          <div key={word}>
            <dt>{termHref ? <a href={termHref}>{word}</a> : word}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
