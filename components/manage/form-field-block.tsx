import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { FormField } from '#lib/manage/present-form.ts'
import { ControlField } from './control-field.tsx'

type Props = { t: Messages; field: FormField; errors: readonly FormError[] }

/** One fact to edit, with whether a change of it is public at once. */
export function FormFieldBlock({ t, field, errors }: Props) {
  const { controls, waits } = field
  return (
    <div className="edit-field">
      {waits && <p className="tag tag-usual">{waits.rule}</p>}
      {waits?.asked && <p className="notice">{waits.asked}</p>}
      {controls.map((control) => (
        <ControlField key={control.name} t={t} control={control} errors={errors} />
      ))}
    </div>
  )
}
