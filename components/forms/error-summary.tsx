import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/**
 * What is wrong with a form, first on its page, each line a link to its field. It has the focus when the page opens, so
 * that nobody has to look for it. Nothing when nothing is wrong. Let the title say it too: `t.forms.errorTitle`.
 */
export function ErrorSummary({ t, errors }: { t: Messages; errors: readonly FormError[] }) {
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: the page is shown again because of what this says, and there may be no script to move the focus.
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t.forms.summaryTitle}</h2>
      <ul className="plain">
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
