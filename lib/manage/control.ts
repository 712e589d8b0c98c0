import type { FieldOption } from './field-option.ts'

/** Name (and id) of a control, what it asks for, and what helps to answer. */
type Named = { name: string; label: string; hint?: string | undefined }

/** What could be said better in what the control holds. It is no error. */
type Advised = { advice?: string[] | undefined }

/** A control of a form in plain values: what it shows is what the form holds under its name. */
export type Control =
  | (Named &
      Advised & {
        kind: 'text'
        type: 'text' | 'tel' | 'url' | 'date' | 'time'
        value: string
        width?: 'half' | 'short' | undefined
        inputMode?: 'numeric' | 'decimal' | undefined
        maxLength?: number | undefined
      })
  | (Named & Advised & { kind: 'paragraphs'; value: string; maxLength: number })
  | (Named & { kind: 'select'; value: string; options: FieldOption[] })
  | (Named & { kind: 'radios'; value: string; options: FieldOption[] })
  | (Named & { kind: 'checkboxes'; values: string[]; options: FieldOption[] })
  | (Named & { kind: 'group'; controls: Control[]; across?: boolean | undefined })
  | RowsControl
  | CopyDayControl
  /** Something worked out from what was typed; `again` is what the button says that works it out anew. */
  | { kind: 'note'; name: string; text: string; alert: boolean; again?: string }

/** Any number of rows of the same controls, with buttons that add and remove one. */
export type RowsControl = Named & {
  kind: 'rows'
  rows: ControlRow[]
  add: string
  full: boolean
  compact: true | undefined
}

/** `key` is what the names of its controls go on with: "phones.2". */
export type ControlRow = { key: string; title: string; remove: string; controls: Control[] }

/** Copies the sessions of one day to others, by a button that sends the form. */
export type CopyDayControl = Named & {
  kind: 'copyDay'
  from: FieldOption[]
  /** Days that can be copied to. */
  to: FieldOption[]
  button: string
}
