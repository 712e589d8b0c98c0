import type { Messages } from '#lib/i18n/messages/en.ts'

/** What somebody typed into a form whose listing or program is gone, to be copied from here. */
export function TypedList({ t, texts }: { t: Messages; texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <section aria-labelledby="typed-title">
      <h2 id="typed-title">{t.manage.typedTitle}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text} className="typed-text">
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
