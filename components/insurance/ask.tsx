import type { Messages } from '#lib/i18n/messages/en.ts'
import type { AskView } from '#lib/insurance/present-questions.ts'

/** What to ask, for each who is asked. */
export function Ask({ t, ask }: { t: Messages; ask: AskView }) {
  return (
    <section aria-labelledby="ask-title">
      <h2 id="ask-title">{t.insurance.askTitle}</h2>
      <p>{ask.hint}</p>
      <div className="asks">
        {ask.parties.map(({ title, questions }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ol>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  )
}
