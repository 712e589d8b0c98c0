import type { FormView } from '#lib/guide/which-level/present-form.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Notice } from './notice.tsx'
import { WordedText } from './worded-text.tsx'

/** What may be true right now. What to do stands under each, before anything is ticked or sent. */
export function DangerQuestion({ t, danger }: { t: Messages; danger: FormView['danger'] }) {
  const { name, ask, answers } = danger
  return (
    <fieldset className="field notice notice-alert" aria-describedby="danger-hint">
      <legend>
        <WordedText text={ask} />
      </legend>
      <p id="danger-hint">{t.whichLevel.tickNow}</p>
      <ul className="plain dangers">
        {answers.map(({ value, label, checked, notices }) => (
          <li key={value}>
            <div className="choice">
              <input type="checkbox" id={`danger-${value}`} name={name} value={value} defaultChecked={checked} />
              <label htmlFor={`danger-${value}`}>
                <WordedText text={label} />
              </label>
            </div>
            {notices.map((notice) => (
              <Notice key={notice.title} t={t} notice={notice} />
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
