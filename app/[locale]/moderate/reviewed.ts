import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'

/** What became of the form of a review that tells the person something. */
export type Reviewed = {
  /** What became of it, as the page that follows says: a key of `moderation.done`. */
  done: string | null
  words: string
  errors: FormError[]
  notice: string | null
}

type Answer = { ok: true } | { ok: false; refused: keyof Messages['review']['problems'] }

/** A review with what a service answered to its decision: done, or why not, beside the words where they are missing. */
export function answered<Shown extends Reviewed>(shown: Shown, answer: Answer, done: string, t: Messages): Shown {
  if (answer.ok) return { ...shown, done }
  const message = t.review.problems[answer.refused]
  if (answer.refused === 'noReason') return { ...shown, errors: [{ field: 'words', message }] }
  return { ...shown, notice: message }
}
