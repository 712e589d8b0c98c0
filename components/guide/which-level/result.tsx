import type { ReactNode } from 'react'
import { References } from '#components/guide/references.tsx'
import { SourceNumbers } from '#components/guide/source-numbers.tsx'
import type { ResultView } from '#lib/guide/which-level/present-result.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { NewTabLink } from './new-tab-link.tsx'
import { Notice } from './notice.tsx'
import { Option } from './option.tsx'

type Props = { t: Messages; result: ResultView; children: ReactNode }

/** What answers lead to: dangers above all else, then options, and the questions again as its children. */
export function Result({ t, result, children }: Props) {
  const words = t.whichLevel
  return (
    <div className="level-result">
      {result.notices.length > 0 && (
        <section className="notice notice-alert" aria-label={words.dangerLabel}>
          {result.notices.map((notice) => (
            <Notice key={notice.text} t={t} notice={notice} />
          ))}
        </section>
      )}
      <h1>{words.resultTitle}</h1>
      <p className="lead">{result.lead}</p>
      <p className="measure">
        <strong>{result.named}</strong>
      </p>
      <p className="measure">
        <strong>{t.guide.notAdvice}</strong> {words.order} <span className="muted">{t.guide.notReviewed}.</span>
      </p>
      {result.silent && <p className="notice">{words.silent}</p>}
      <p className="hint measure no-print">{words.searches}</p>
      <div className="options">
        {result.options.map((option) => (
          <Option key={option.level} t={t} option={option} />
        ))}
      </div>
      <div className="level-rest">
        <section aria-labelledby="medication-title">
          <h2 id="medication-title">{words.medicationTitle}</h2>
          <p>
            {result.medication.text} <SourceNumbers t={t} numbers={result.medication.sources} />
          </p>
          <p>
            <NewTabLink t={t} href={result.medication.more.href}>
              {result.medication.more.label}
            </NewTabLink>
          </p>
        </section>
        {result.hurdles.length > 0 && (
          <section aria-labelledby="hurdles-title">
            <h2 id="hurdles-title">{words.hurdlesTitle}</h2>
            <dl>
              {result.hurdles.map(({ title, text, more }) => (
                <div key={title}>
                  <dt>{title}</dt>
                  <dd>
                    {text}{' '}
                    <NewTabLink t={t} href={more.href}>
                      {more.label}
                    </NewTabLink>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <section aria-labelledby="ask-title">
          <h2 id="ask-title">{words.askTitle}</h2>
          <p>{words.askText}</p>
          <ul>
            {result.toAsk.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
        <section className="no-print" aria-labelledby="more-title">
          <h2 id="more-title">{words.more}</h2>
          <ul>
            {result.readOn.map(({ label, href }) => (
              <li key={href}>
                <NewTabLink t={t} href={href}>
                  {label}
                </NewTabLink>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <div className="measure">
        <details className="no-print">
          <summary>{words.again}</summary>
          {children}
        </details>
        <p className="hint no-print">{words.keep}</p>
        <References t={t} references={result.references} />
      </div>
    </div>
  )
}
