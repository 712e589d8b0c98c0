import type { CallQuestion, CallSheetView } from '#lib/facility/present/call-sheet.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Phones } from './phones.tsx'

/** One sheet for a call. On paper each question has lines to write on, and those that do not fit are left to the screen. */
export function CallSheet({ t, view }: { t: Messages; view: CallSheetView }) {
  return (
    <article className="call-sheet">
      <header>
        <h1>
          {t.callSheet.title}
          <span className="listing-subtitle">
            {view.name}, {view.place}
          </span>
        </h1>
        {view.notices.map((notice) => (
          <p key={notice.text} className={notice.alert ? 'notice notice-alert' : 'notice'}>
            {notice.text}
          </p>
        ))}
        <p className="no-print">
          {t.callSheet.print} <a href={view.listingHref}>{t.callSheet.back}</a>
        </p>
      </header>
      <div className="call-sheet-top">
        <section className="call-sheet-phones" aria-labelledby="call-title">
          <h2 id="call-title">{t.callSheet.call}</h2>
          <Phones t={t} phones={view.phones} />
          <p className="call-sheet-line print-only">{t.callSheet.spokeWith}</p>
          <p className="call-sheet-line print-only">{t.callSheet.day}</p>
        </section>
        <section aria-labelledby="known-title">
          <h2 id="known-title">{t.callSheet.known}</h2>
          {view.known.length === 0 && <p>{t.callSheet.nothingKnown}</p>}
          <dl className="call-sheet-known">
            {view.known.map(({ label, text }) => (
              <div key={`${label} ${text}`}>
                <dt>{label}:</dt> <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="call-sheet-hand" aria-labelledby="hand-title">
          <h2 id="hand-title">{t.callSheet.atHand}</h2>
          <ul>
            {t.callSheet.atHandItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p>{t.callSheet.noName}</p>
        </section>
      </div>
      {view.questions.length > 0 && <Questions t={t} questions={view.questions} more={view.more} />}
    </article>
  )
}

type Asked = { t: Messages; questions: readonly CallQuestion[] }

function Questions({ t, questions, more }: Asked & { more: readonly CallQuestion[] }) {
  return (
    <section className="call-sheet-questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{t.callSheet.questions}</h2>
      <p className="muted">{t.callSheet.lead}</p>
      <QuestionList t={t} questions={questions} />
      {more.length > 0 && (
        <details className="call-sheet-more no-print">
          <summary>{t.callSheet.more(more.length)}</summary>
          <QuestionList t={t} questions={more} />
        </details>
      )}
    </section>
  )
}

function QuestionList({ t, questions }: Asked) {
  return (
    <ol>
      {questions.map(({ key, ask, why, listen, about }) => (
        <li key={key}>
          <h3>
            {ask} {about && <span className="muted">({t.callSheet.about(about)})</span>}
          </h3>
          <p>
            <strong>{t.callSheet.why}:</strong> {why}
          </p>
          <p>
            <strong>{t.callSheet.listen}:</strong> {listen}
          </p>
        </li>
      ))}
    </ol>
  )
}
