import type { Control } from '#lib/manage/control.ts'
import type { Typed } from '#lib/manage/input.ts'
import { rowsName } from '#lib/manage/inputs/rows.ts'
import { copyFromName } from '#lib/manage/inputs/timetable/copy-day.ts'

/** What a browser sends of controls that nobody touched: in the order of the page, and only what they can hold. */
export function sendUntouched(controls: readonly Control[]): Typed {
  return new URLSearchParams(controls.flatMap(sent))
}

function sent(control: Control): [string, string][] {
  const { name } = control
  switch (control.kind) {
    case 'note':
      return []
    case 'copyDay':
      return [[copyFromName(name), control.from[0]?.value ?? '']]
    case 'group':
      return control.controls.flatMap(sent)
    case 'rows':
      return control.rows.flatMap(({ key, controls }) => [[rowsName(name), key], ...controls.flatMap(sent)])
    case 'text':
      return [[name, control.value.replace(/[\r\n]/g, '')]]
    case 'paragraphs':
      return [[name, control.value.replace(/\r?\n/g, '\r\n')]]
    case 'select':
      return [[name, (control.options.find(({ value }) => value === control.value) ?? control.options[0])?.value ?? '']]
    case 'radios':
    case 'checkboxes': {
      const on = control.kind === 'radios' ? [control.value] : control.values
      return control.options.filter(({ value }) => on.includes(value)).map(({ value }) => [name, value])
    }
  }
}
