import { type AdvisedProps, FieldShell } from './field-shell.tsx'

type Props = AdvisedProps & { value: string; rows?: number; maxLength?: number }

/** Text of several lines. */
export function TextArea({ t, name, label, hint, errors, optional, advice, value, rows = 5, maxLength }: Props) {
  return (
    <FieldShell t={t} name={name} label={label} hint={hint} errors={errors} optional={optional} advice={advice}>
      {(ids, invalid) => (
        <textarea
          id={ids.control}
          name={name}
          rows={rows}
          maxLength={maxLength}
          defaultValue={value}
          aria-describedby={ids.describedBy}
          aria-invalid={invalid}
        />
      )}
    </FieldShell>
  )
}
