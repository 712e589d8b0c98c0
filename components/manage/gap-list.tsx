import type { Messages } from '#lib/i18n/messages/en.ts'
import type { GapTask } from '#lib/manage/present-tasks.ts'

/** What families ask because the listing does not say, each with the part that answers it. */
export function GapList({ t, gaps }: { t: Messages; gaps: readonly GapTask[] }) {
  if (gaps.length === 0) return null
  return (
    <section aria-labelledby="gaps-title">
      <h2 id="gaps-title">{t.manage.gapsTitle}</h2>
      <p className="muted">{t.manage.gapsHint}</p>
      <ol className="gap-tasks">
        {gaps.map(({ key, topic, why, part, href }) => (
          <li key={key}>
            <a href={href}>{topic}</a> <span className="muted">({part})</span>
            <p className="hint">{why}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
