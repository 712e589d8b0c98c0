/** What a moderator typed and pressed on the page of a change. */
export type DecideForm = {
  press: 'approve' | 'reject' | 'ask' | null
  fields: string[]
  partly: boolean
  callBackNote: string
  reason: string
}

const presses = ['approve', 'reject', 'ask'] as const

/** Reads the form; a button that is none of ours is none. */
export function readDecideForm(form: URLSearchParams): DecideForm {
  return {
    press: presses.find((each) => each === form.get('do')) ?? null,
    fields: form.getAll('field'),
    partly: form.get('partly') === 'yes',
    callBackNote: (form.get('callBackNote') ?? '').trim().slice(0, 2000),
    reason: (form.get('reason') ?? '').trim().slice(0, 2000),
  }
}
