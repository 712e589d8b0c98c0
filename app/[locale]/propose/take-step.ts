import type { Actor } from '#lib/access/actor.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { LikelySame } from '#lib/proposals/likely-same.ts'
import { type ProposalIssue, placeFields, readProposalForm, type TypedProposal } from '#lib/proposals/proposal-form.ts'
import { findLikelySame, proposeFacility } from '#lib/services/proposals.ts'
import { postedForm } from '#lib/web/posted-form.ts'

/** What the page shows next, or the number of the proposal that was sent. */
export type Step = { typed: TypedProposal; errors: FormError[]; notice: string | null } & (
  | { show: 'place' | 'rest' }
  | { show: 'likely'; likely: LikelySame[] }
  | { show: 'sent'; id: number }
)

export const errorsOf = (issues: readonly ProposalIssue[], t: Messages): FormError[] =>
  issues.map(({ field, problem }) => ({ field, message: t.propose.problems[problem] }))

/** Goes on from the step whose form was sent. Each carries all that was typed, so that nothing is kept before the last. */
export async function takeStep(actor: Actor | null, t: Messages): Promise<Step> {
  const form = postedForm() ?? new URLSearchParams()
  const typed = readProposalForm(form)
  const step = { typed, errors: [], notice: null }
  switch (form.get('do')) {
    case 'look': {
      const found = await findLikelySame(actor, typed)
      if (found.ok)
        return found.likely.length > 0 ? { ...step, show: 'likely', likely: found.likely } : { ...step, show: 'rest' }
      if ('refused' in found) return { ...step, show: 'place', notice: t.propose[found.refused] }
      return { ...step, show: 'place', errors: errorsOf(found.issues, t) }
    }
    case 'rest':
      return { ...step, show: 'rest' }
    case 'send': {
      const sent = await proposeFacility(actor, typed)
      if (sent.ok) return { ...step, show: 'sent', id: sent.id }
      if ('refused' in sent) return { ...step, show: 'rest', notice: t.propose[sent.refused] }
      const ofPlace = sent.issues.some(({ field }) => (placeFields as readonly string[]).includes(field))
      return { ...step, show: ofPlace ? 'place' : 'rest', errors: errorsOf(sent.issues, t) }
    }
    default:
      return { ...step, show: 'place' }
  }
}
