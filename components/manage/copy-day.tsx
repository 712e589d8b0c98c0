import { Checkboxes } from '#components/forms/checkboxes.tsx'
import { Select } from '#components/forms/select.tsx'
import type { CopyDayControl } from '#lib/manage/control.ts'
import { copyFromName, copyToName } from '#lib/manage/inputs/timetable/copy-day.ts'
import { copyDayOf } from '#lib/manage/row-buttons.ts'
import type { ControlProps } from './control-field.tsx'

/** Copies a day's sessions to other days, and adds the week up again. */
export function CopyDay({ t, control, errors }: ControlProps<CopyDayControl>) {
  const { name, label, hint, from, to, button } = control
  return (
    <details className="copy-day">
      <summary>{label}</summary>
      <p className="hint">{hint}</p>
      <Select
        t={t}
        name={copyFromName(name)}
        label={t.edit.schedule.copyFrom}
        errors={errors}
        value={from[0]?.value ?? ''}
        options={from}
      />
      <Checkboxes
        t={t}
        name={copyToName(name)}
        label={t.edit.schedule.copyTo}
        errors={errors}
        values={[]}
        options={to}
        inline
      />
      <button
        type="submit"
        className="button button-quiet"
        name="do"
        value={copyDayOf(name)}
        formAction={`#${name}.sessions`}
      >
        {button}
      </button>
    </details>
  )
}
