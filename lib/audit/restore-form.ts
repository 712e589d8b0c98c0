import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What a moderator chose to bring back, and why, as it was typed. */
export type RestoreForm = { what: 'version' | 'entry' | null; reason: string }

/** Reads the form; what is no choice of ours is no choice. */
export function readRestoreForm(form: URLSearchParams): RestoreForm {
  const what = form.get('what')
  return {
    what: what === 'version' || what === 'entry' ? what : null,
    reason: (form.get('reason') ?? '').trim().slice(0, 500),
  }
}

/** What is wrong with it; nothing when it can be done. */
export function restoreErrors({ what, reason }: RestoreForm, t: Messages): FormError[] {
  return [
    ...(what === null ? [{ field: 'what', message: t.history.restoreNeedsWhat }] : []),
    ...(reason === '' ? [{ field: 'reason', message: t.history.restoreNeedsReason }] : []),
  ]
}
