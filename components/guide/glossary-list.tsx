import type { GlossaryEntryView } from '#lib/guide/present-glossary.ts'

/** The words with their meanings; a link from an article lands on its word. */
export function GlossaryList({ entries }: { entries: readonly GlossaryEntryView[] }) {
  return (
    <dl className="glossary">
      {entries.map(({ id, word, meaning }) => (
        <div key={id} id={id}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
