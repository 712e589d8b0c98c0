import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { errorOf } from '#lib/forms/form-error.ts'
import type { Control } from '#lib/manage/control.ts'
import type { ControlProps } from './control-field.tsx'

/** With more answers than this, they are folded away behind what is chosen. */
const mostShown = 12

/** A question with any number of answers. */
export function CheckboxField({ t, control, errors }: ControlProps<Extract<Control, { kind: 'checkboxes' }>>) {
  const { name, label, hint, values, options } = control
  const field = { t, errors, name, values, options, hint }
  if (options.length <= mostShown) return <Checkboxes {...field} label={label} inline={options.length > 4} />
  const chosen = options.filter(({ value }) => values.includes(value)).map((option) => option.label)
  return (
    <details className="folded" open={errorOf(errors, name) !== null}>
      <summary>
        <strong>{label}:</strong> {chosen.length > 0 ? chosen.join(', ') : t.facility.notStated}
      </summary>
      <Checkboxes {...field} label={t.edit.chooseAny} inline />
    </details>
  )
}
