import { Radios } from '#components/forms/radios.tsx'
import { Select } from '#components/forms/select.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { TextField } from '#components/forms/text-field.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { Control } from '#lib/manage/control.ts'
import { CheckboxField } from './checkbox-field.tsx'
import { ControlRows } from './control-rows.tsx'
import { CopyDay } from './copy-day.tsx'

export type ControlProps<Kind extends Control = Control> = { t: Messages; control: Kind; errors: readonly FormError[] }

/** Any control of a section's form. */
export function ControlField({ t, control, errors }: ControlProps) {
  if (control.kind === 'note') return <ControlNote note={control} />
  const field = { t, errors, name: control.name, label: control.label, hint: control.hint }
  switch (control.kind) {
    case 'text': {
      const { type, value, width, inputMode, maxLength, advice } = control
      return (
        <TextField
          {...field}
          {...{ type, value, inputMode, advice }}
          {...(width && { width })}
          {...(maxLength && { maxLength })}
        />
      )
    }
    case 'paragraphs':
      return <TextArea {...field} value={control.value} advice={control.advice} rows={4} />
    case 'select':
      return <Select {...field} value={control.value} options={control.options} />
    case 'radios':
      return <Radios {...field} value={control.value} options={control.options} inline={isShort(control.options)} />
    case 'checkboxes':
      return <CheckboxField t={t} control={control} errors={errors} />
    case 'rows':
      return <ControlRows t={t} control={control} errors={errors} />
    case 'copyDay':
      return <CopyDay t={t} control={control} errors={errors} />
    case 'group':
      return (
        <fieldset className="control-group">
          <legend>{control.label}</legend>
          {control.hint !== undefined && <p className="hint">{control.hint}</p>}
          <div className={control.across ? acrossClass(control.controls.length) : undefined}>
            {control.controls.map((part) => (
              <ControlField key={part.name} t={t} control={part} errors={errors} />
            ))}
          </div>
        </fieldset>
      )
  }
}

function ControlNote({ note }: { note: Extract<Control, { kind: 'note' }> }) {
  return (
    <div id={note.name} className={note.alert ? 'notice notice-alert' : 'sum'} role="status">
      <p>{note.text}</p>
      {note.again && (
        <button type="submit" className="button button-quiet" name="do" value="again" formAction={`#${note.name}`}>
          {note.again}
        </button>
      )}
    </div>
  )
}

/** A few stand in a line, each as wide as it needs; many in columns. */
const acrossClass = (parts: number) => (parts > 6 ? 'control-columns' : 'control-across')

/** Yes, no and "not stated" stand beside each other. */
const isShort = (options: readonly { label: string }[]) => options.every(({ label }) => label.length <= 14)
