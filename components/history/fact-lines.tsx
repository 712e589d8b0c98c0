import type { Messages } from '#lib/i18n/messages/en.ts'

/** A fact in words, a line for each part. */
export function FactLines({ t, lines }: { t: Messages; lines: readonly string[] }) {
  if (lines.length === 0) return <span className="muted">{t.history.notStated}</span>
  if (lines.length === 1) return <span className="fact-line">{lines[0]}</span>
  return (
    <ul className="plain fact-lines">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may read the same
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
