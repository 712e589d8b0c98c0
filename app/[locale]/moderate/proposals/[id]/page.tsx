import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ProposalReview } from '#components/moderation/proposal-review.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can, Forbidden } from '#lib/access/policy.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { localPath } from '#lib/i18n/locale.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { presentProposalReview } from '#lib/proposals/present-review.ts'
import {
  approveProposal,
  askAboutProposal,
  type DecidedProposal,
  findProposalForReview,
  rejectProposal,
} from '#lib/services/decide-proposal.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readId, readLocale } from '#lib/web/page-request.ts'
import { postedForm, seeOther } from '#lib/web/posted-form.ts'
import '../../../../styles/forms.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.review.proposalTab, robots: { index: false } }
}

export default async function ProposalReviewPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const id = readId((await params).id)
  answerPrivately()
  if (id === null) return answerMissing({ t, locale, path: '/moderate' }, t.review.missingTitle, t.review.missingText)
  const path = `/moderate/proposals/${id}`
  const asked = { t, locale, path }
  const actor = await currentActor()
  try {
    const taken = await takeDecision(actor, id, t)
    if (taken.done) return seeOther(localPath(locale, path))
    const proposal = await findProposalForReview(actor, id)
    if (!proposal) return answerMissing(asked, t.review.missingTitle, t.review.missingText)
    const { words, errors, notice } = taken
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <ErrorSummary t={t} errors={errors} />
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        <ProposalReview
          t={t}
          view={presentProposalReview(proposal, locale, new Date())}
          mayDecide={can(actor, 'proposal.decide', { askedBy: proposal.proposer.id })}
          words={words}
          errors={errors}
        />
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}

type Taken = { done: boolean; words: string; errors: FormError[]; notice: string | null }

/** Does what the form says that was sent to the page of a proposal's review. @throws Forbidden */
async function takeDecision(actor: Actor | null, id: number, t: Messages): Promise<Taken> {
  const form = postedForm() ?? new URLSearchParams()
  const words = form.get('words') ?? ''
  const shown: Taken = { done: false, words, errors: [], notice: null }
  const decided = (answer: DecidedProposal): Taken => {
    if (answer.ok) return { ...shown, done: true }
    const message = t.review.problems[answer.refused]
    return answer.refused === 'noReason'
      ? { ...shown, errors: [{ field: 'words', message }] }
      : { ...shown, notice: message }
  }
  switch (form.get('do')) {
    case 'approve':
      return decided(await approveProposal(actor, id))
    case 'reject':
      return decided(await rejectProposal(actor, id, words))
    case 'ask':
      return decided(await askAboutProposal(actor, id, words))
    default:
      return shown
  }
}
