import type { Reference } from '#lib/guide/reference.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** Numbered sources, each under the number that the text gives it. */
export function References({ t, references }: { t: Messages; references: readonly Reference[] }) {
  if (references.length === 0) return null
  return (
    <section className="guide-sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{t.guide.references}</h2>
      <p className="hint">{t.guide.referencesNote}</p>
      <ol>
        {references.map(({ by, year, title, where, url }, at) => (
          <li key={title} id={`source-${at + 1}`} lang="en">
            {by} ({year}).{' '}
            <a href={url} rel="noreferrer">
              {title}
            </a>
            {where && `. ${where}`}.
          </li>
        ))}
      </ol>
    </section>
  )
}
