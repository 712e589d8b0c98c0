import type { ReactNode } from 'react'
import { fieldIds } from '#lib/forms/field-ids.ts'
import { errorOf } from '#lib/forms/form-error.ts'
import { FieldError, type FieldProps } from './field-shell.tsx'

export type Option = { value: string; label: ReactNode; hint?: string | undefined }

export type OptionGroupProps = FieldProps & {
  options: readonly Option[]
  /** Beside each other where there is room, for two or three short answers. */
  inline?: boolean
}

type Props = OptionGroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }

/** A question with its answers to choose from. The first answer has the group's name as its id: errors link there. */
export function OptionGroup({ t, type, name, label, hint, errors, optional, options, chosen, inline }: Props) {
  const error = errorOf(errors, name)
  const ids = fieldIds(name, { hint: hint !== undefined, error: error !== null })
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'} aria-describedby={ids.describedBy}>
      <legend>
        {label}
        {optional && <span className="muted"> {t.forms.optional}</span>}
      </legend>
      {hint !== undefined && (
        <p className="hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error && <FieldError t={t} id={ids.error} message={error} />}
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option, index) => {
          const id = index === 0 ? ids.control : `${name}-${option.value}`
          const hintId = option.hint === undefined ? undefined : `${id}-about`
          return (
            <div key={option.value} className="choice">
              <input
                type={type}
                id={id}
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                aria-describedby={hintId}
              />
              <label htmlFor={id}>{option.label}</label>
              {option.hint !== undefined && (
                <p className="hint" id={hintId}>
                  {option.hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
