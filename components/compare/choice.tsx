import type { CompareView } from '#lib/compare/present-compare.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

type Choice = NonNullable<Extract<CompareView, { kind: 'comparison' }>['choice']>

/** More programs than fit side by side: which of them to show. */
export function ChoiceOfPrograms({ t, choice, action }: { t: Messages; choice: Choice; action: string }) {
  return (
    <form action={action} className="notice compare-choice no-print">
      <fieldset>
        <legend>{choice.text}</legend>
        {choice.programs.map(({ id, label, place, checked }) => (
          <label key={id} className="option">
            <input type="checkbox" name="p" value={id} defaultChecked={checked} />
            <span>
              {label}, {place}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button">
        {t.compare.waitingSubmit}
      </button>
    </form>
  )
}
