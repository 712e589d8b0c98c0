import { type FieldProps, FieldShell } from './field-shell.tsx'

type Option = { value: string; label: string }
type Props = FieldProps & { value: string; options: readonly Option[] }

/** One choice of a list too long to show. */
export function Select({ t, name, label, hint, errors, optional, value, options }: Props) {
  return (
    <FieldShell t={t} name={name} label={label} hint={hint} errors={errors} optional={optional}>
      {(ids, invalid) => (
        <select
          id={ids.control}
          name={name}
          defaultValue={value}
          aria-describedby={ids.describedBy}
          aria-invalid={invalid}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldShell>
  )
}
