import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import { OpeningsNow } from '#components/openings/openings-now.tsx'
import { openingsStatuses } from '#lib/facility/openings.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { TypedOpenings } from '#lib/openings/openings-form.ts'
import type { OpeningsView } from '#lib/openings/present-openings.ts'

type Props = { t: Messages; view: OpeningsView; typed: TypedOpenings; errors: readonly FormError[] }

/** Three buttons, each of which sets a program's openings; what else can be said is there for whoever opens it. */
export function SetOpenings({ t, view, typed, errors }: Props) {
  const field = { t, errors, optional: true }
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <h1>{t.openings.question(view.program)}</h1>
      <OpeningsNow t={t} view={view} />
      <PostForm>
        <details className="openings-more" open={errors.length > 0 || typed.nextIntake !== '' || typed.waitDays !== ''}>
          <summary>{t.openings.more}</summary>
          <TextField
            {...field}
            name="nextIntake"
            type="date"
            label={t.openings.nextIntake}
            value={typed.nextIntake}
            width="half"
          />
          <TextField
            {...field}
            name="waitDays"
            inputMode="numeric"
            label={t.openings.waitDays}
            value={typed.waitDays}
            width="short"
          />
        </details>
        <fieldset className="openings-press" aria-describedby="openings-about">
          <legend>{t.openings.press}</legend>
          {openingsStatuses.map((status) => (
            <button key={status} type="submit" id={status} className="button" name="do" value={status}>
              {t.openings.statuses[status]}
            </button>
          ))}
        </fieldset>
        <p id="openings-about" className="muted">
          {t.openings.about}
        </p>
      </PostForm>
    </>
  )
}
