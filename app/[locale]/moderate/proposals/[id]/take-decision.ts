import type { Actor } from '#lib/access/actor.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import {
  approveProposal,
  askAboutProposal,
  type DecidedProposal,
  rejectProposal,
} from '#lib/services/decide-proposal.ts'
import { postedForm } from '#lib/web/posted-form.ts'

export type Taken = {
  /** What became of it, as the page that follows says: a key of `moderation.done`. */
  done: string | null
  words: string
  errors: FormError[]
  notice: string | null
}

/** Does what the form says that was sent to the page of a proposal's review. @throws Forbidden */
export async function takeDecision(actor: Actor | null, id: number, t: Messages): Promise<Taken> {
  const form = postedForm() ?? new URLSearchParams()
  const words = form.get('words') ?? ''
  const shown: Taken = { done: null, words, errors: [], notice: null }
  const decided = (answer: DecidedProposal, done: string): Taken => {
    if (answer.ok) return { ...shown, done }
    const message = t.review.problems[answer.refused]
    return answer.refused === 'noReason'
      ? { ...shown, errors: [{ field: 'words', message }] }
      : { ...shown, notice: message }
  }
  switch (form.get('do')) {
    case 'approve':
      return decided(await approveProposal(actor, id), 'approved')
    case 'reject':
      return decided(await rejectProposal(actor, id, words), 'rejected')
    case 'ask':
      return decided(await askAboutProposal(actor, id, words), 'asked')
    default:
      return shown
  }
}
