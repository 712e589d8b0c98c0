import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { RowsControl } from '#lib/manage/control.ts'
import { rowsName } from '#lib/manage/inputs/rows.ts'
import { addRow, removeRow } from '#lib/manage/row-buttons.ts'
import { ControlField } from './control-field.tsx'

type Props = { t: Messages; control: RowsControl; errors: readonly FormError[] }

/** A list of rows that grows and shrinks by buttons that send the form: the page comes back at the list. */
export function ControlRows({ t, control, errors }: Props) {
  const { name, label, hint, rows, add, full, compact } = control
  return (
    <fieldset className="rows" id={name}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {rows.map((row) => (
        <fieldset key={row.key} className={compact ? 'row row-compact' : 'row'} id={`${name}.${row.key}`}>
          <legend>{row.title}</legend>
          <input type="hidden" name={rowsName(name)} value={row.key} />
          {row.controls.map((part) => (
            <ControlField key={part.name} t={t} control={part} errors={errors} />
          ))}
          <button
            type="submit"
            className="button-small"
            name="do"
            value={removeRow(name, row.key)}
            formAction={`#${name}`}
            aria-label={row.remove}
          >
            {compact ? t.edit.removeShort : row.remove}
          </button>
        </fieldset>
      ))}
      {!full && (
        <button type="submit" className="button button-quiet" name="do" value={addRow(name)} formAction={`#${name}`}>
          {add}
        </button>
      )}
    </fieldset>
  )
}
