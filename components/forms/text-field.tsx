import type { InputHTMLAttributes } from 'react'
import { type AdvisedProps, FieldShell } from './field-shell.tsx'

type Own = 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'min' | 'max' | 'step' | 'list'
type Props = AdvisedProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, Own> & {
    value: string
    type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'number'
    /** How much room is offered: about what is expected. */
    width?: 'full' | 'half' | 'short'
  }

/** One line of text. */
export function TextField({
  t,
  name,
  label,
  hint,
  errors,
  optional,
  advice,
  value,
  type = 'text',
  width,
  ...own
}: Props) {
  return (
    <FieldShell t={t} name={name} label={label} hint={hint} errors={errors} optional={optional} advice={advice}>
      {(ids, invalid) => (
        <input
          type={type}
          id={ids.control}
          name={name}
          defaultValue={value}
          className={width && `width-${width}`}
          aria-describedby={ids.describedBy}
          aria-invalid={invalid}
          {...own}
        />
      )}
    </FieldShell>
  )
}
