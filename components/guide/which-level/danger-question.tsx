import type { FormView } from '#lib/guide/which-level/present-form.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { Notice } from './notice.tsx'
import { WordedText } from './worded-text.tsx'

/** What may be true right now. What to do stands under each, before anything is ticked or sent. */
export function DangerQuestion({ t, danger }: { t: Messages; danger: FormView['danger'] }) {
  return (
    <fieldset className="question danger" aria-describedby="danger-hint">
      <legend>
        <WordedText text={danger.ask} />
      </legend>
      <p id="danger-hint">{t.whichLevel.tickNow}</p>
      <ul className="plain">
        {danger.answers.map(({ value, label, checked, notices }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={danger.name} value={value} defaultChecked={checked} />
              <span>
                <WordedText text={label} />
              </span>
            </label>
            {notices.map((notice) => (
              <Notice key={notice.title} notice={notice} />
            ))}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
