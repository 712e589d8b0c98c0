import { answered, type Reviewed } from '#app/[locale]/moderate/reviewed.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { approveClaim, askAboutClaim, type Decided, makeCodeToPassOn, rejectClaim } from '#lib/services/decide-claim.ts'
import { postedForm } from '#lib/web/posted-form.ts'

export type Taken = Reviewed & {
  /** A code to read out, or to print in a letter; shown in the answer to the form that asked for it, and never again. */
  code: string | null
  letter: string | null
}

/** Does what the form says that was sent to the page of a claim's review. @throws Forbidden */
export async function takeDecision(actor: Actor | null, id: number, t: Messages): Promise<Taken> {
  const form = postedForm() ?? new URLSearchParams()
  const words = form.get('words') ?? ''
  const shown: Taken = { done: null, code: null, letter: null, words, errors: [], notice: null }
  const decided = (answer: Decided, done: string) => answered(shown, answer, done, t)
  switch (form.get('do')) {
    case 'approve': {
      const role = form.get('role') === 'owner' ? 'owner' : 'editor'
      return decided(
        await approveClaim(actor, id, { role, wholeOrganization: form.get('where') === 'all' }),
        'approved',
      )
    }
    case 'reject':
      return decided(await rejectClaim(actor, id, words), 'rejected')
    case 'ask':
      return decided(await askAboutClaim(actor, id, words), 'asked')
    case 'phone': {
      const code = await makeCodeToPassOn(actor, id, 'phone_code')
      return { ...shown, code, notice: code ? null : t.review.codeGone }
    }
    case 'letter': {
      const letter = await makeCodeToPassOn(actor, id, 'letter_code')
      return { ...shown, letter, notice: letter ? null : t.review.codeGone }
    }
    default:
      return shown
  }
}
