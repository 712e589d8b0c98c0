import type { Control, ControlRow } from './control.ts'
import type { Input, Scene } from './input.ts'

/**
 * A fact in words, as the controls of its form would show it: a line for each answer, "Number: 303-555-0142". A fact with
 * one control gives its answer alone. Not stated gives nothing.
 */
export function describeFact(input: Input<unknown>, field: string, fact: unknown, scene: Scene): string[] {
  const controls = input.controls(field, { ...scene, typed: new URLSearchParams(input.show(field, fact)) })
  const [only] = controls
  if (controls.length === 1 && only && only.kind !== 'group' && only.kind !== 'rows')
    return answerOf(only).split('\n').filter(Boolean)
  return controls.flatMap(linesOf)
}

function linesOf(control: Control): string[] {
  if (control.kind === 'group') return control.controls.flatMap(linesOf)
  if (control.kind === 'rows') return control.rows.flatMap((row) => rowLine(row))
  const answer = answerOf(control)
  return answer === '' ? [] : [`${control.label}: ${answer}`]
}

function rowLine({ controls }: ControlRow): string[] {
  const lines = controls.flatMap(linesOf)
  return lines.length === 0 ? [] : [lines.join('; ')]
}

function answerOf(control: Exclude<Control, { kind: 'group' | 'rows' }>): string {
  if (control.kind === 'text' || control.kind === 'paragraphs') return control.value
  const chosen = control.kind === 'checkboxes' ? control.values : [control.value].filter(Boolean)
  return control.options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ')
}
