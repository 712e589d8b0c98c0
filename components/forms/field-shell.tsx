import type { ReactNode } from 'react'
import { type FieldIds, fieldIds } from '#lib/forms/field-ids.ts'
import { errorOf, type FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What every field of a form takes. What was typed is given back as `value` when the form is shown again. */
export type FieldProps = {
  t: Messages
  /** Name and id of the control. */
  name: string
  label: ReactNode
  hint?: string | undefined
  errors: readonly FormError[]
  optional?: boolean
}

/** What a field of own words takes besides: what could be said better in it. It is no error. */
export type AdvisedProps = FieldProps & { advice?: readonly string[] | undefined }

type Props = AdvisedProps & { children: (ids: FieldIds, invalid: true | undefined) => ReactNode }

/** A label, its hint, what is wrong, and the control that they describe. */
export function FieldShell({ t, name, label, hint, errors, optional = false, advice = [], children }: Props) {
  const error = errorOf(errors, name)
  const ids = fieldIds(name, { hint: hint !== undefined, error: error !== null, advice: advice.length > 0 })
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={ids.control}>
        {label}
        {optional && <span className="muted"> {t.forms.optional}</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError t={t} id={ids.error} message={error} />}
      {children(ids, error ? true : undefined)}
      {advice.length > 0 && <FieldAdvice t={t} id={ids.advice} advice={advice} />}
    </div>
  )
}

/** What is wrong with a field, beside it. */
export function FieldError({ t, id, message }: { t: Messages; id: string; message: string }) {
  return (
    <p className="field-error" id={id}>
      <span className="visually-hidden">{t.forms.error} </span>
      {message}
    </p>
  )
}

/** What could be said better, below what was typed. */
function FieldAdvice({ t, id, advice }: { t: Messages; id: string; advice: readonly string[] }) {
  return (
    <div className="field-advice" id={id}>
      <span className="visually-hidden">{t.words.advice} </span>
      {advice.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
