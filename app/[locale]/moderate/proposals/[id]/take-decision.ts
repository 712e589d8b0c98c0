import { answered, type Reviewed } from '#app/[locale]/moderate/reviewed.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import {
  approveProposal,
  askAboutProposal,
  type DecidedProposal,
  rejectProposal,
} from '#lib/services/decide-proposal.ts'
import { postedForm } from '#lib/web/posted-form.ts'

/** Does what the form says that was sent to the page of a proposal's review. @throws Forbidden */
export async function takeDecision(actor: Actor | null, id: number, t: Messages): Promise<Reviewed> {
  const form = postedForm() ?? new URLSearchParams()
  const words = form.get('words') ?? ''
  const shown: Reviewed = { done: null, words, errors: [], notice: null }
  const decided = (answer: DecidedProposal, done: string) => answered(shown, answer, done, t)
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
