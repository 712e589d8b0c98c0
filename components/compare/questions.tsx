import type { AskedView } from '#lib/compare/present-comparison.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What the listings leave open, as questions: for all of the programs first. */
export function Questions({ t, asked }: { t: Messages; asked: readonly AskedView[] }) {
  if (asked.length === 0) return null
  return (
    <section className="compare-questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.compare.questionsTitle}</h2>
      <p className="no-print">{t.compare.questionsText}</p>
      {asked.map(({ title, questions }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {questions.map(({ topic, ask }) => (
              <li key={topic}>
                <strong>{topic}</strong>
                <span className="no-print">: {ask}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
