import type { Actor } from '#lib/access/actor.ts'
import { readClaimForm, type TypedClaim } from '#lib/claims/claim-form.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { mailCodeAgain, proveClaim } from '#lib/services/claim-codes.ts'
import { answerQuestion, makeClaim, withdrawClaim } from '#lib/services/claims.ts'
import { postedForm } from '#lib/web/posted-form.ts'

export type Taken = {
  /** Where to go now that it is done: the query of the page itself. */
  done: '' | '?mailed=1' | '?answered=1' | null
  typed: TypedClaim & { answer: string }
  errors: FormError[]
  notice: string | null
}

/** Does what the form says that was sent to the page of a claim. */
export async function takeForm(actor: Actor | null, facility: FacilityContact, t: Messages): Promise<Taken> {
  const form = postedForm() ?? new URLSearchParams()
  const typed = { ...readClaimForm(form), answer: form.get('answer') ?? '' }
  const again: Taken = { done: null, typed, errors: [], notice: null }
  const { claim } = t
  switch (form.get('do')) {
    case 'claim': {
      const made = await makeClaim(actor, facility, typed)
      if (made.ok) return { ...again, done: '' }
      if ('refused' in made) return { ...again, notice: claim[made.refused] }
      return {
        ...again,
        errors: made.issues.map(({ field, problem }) => ({ field, message: claim.problems[problem] })),
      }
    }
    case 'code': {
      const proven = await proveClaim(actor, facility, form.get('code') ?? '')
      if (proven.ok) return { ...again, done: '' }
      return { ...again, errors: [{ field: 'code', message: claim.codeProblems[proven.refused] }] }
    }
    case 'again': {
      const mailed = await mailCodeAgain(actor, facility)
      if (mailed.ok) return { ...again, done: '?mailed=1' }
      return { ...again, notice: mailed.refused === 'tooMany' ? claim.tooMany : claim.codeProblems.noCode }
    }
    case 'answer': {
      const { ok } = await answerQuestion(actor, facility, typed.answer)
      if (ok) return { ...again, done: '?answered=1' }
      return { ...again, errors: [{ field: 'answer', message: claim.answerMissing }] }
    }
    case 'withdraw':
      await withdrawClaim(actor, facility)
      return { ...again, done: '' }
    default:
      return again
  }
}
