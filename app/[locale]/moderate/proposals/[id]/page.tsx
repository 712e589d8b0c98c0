import type { Metadata } from 'next'
import { type Asked, answerModerator, idOf } from '#app/[locale]/moderate/moderator-page.tsx'
import type { Reviewed } from '#app/[locale]/moderate/reviewed.ts'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import { ProposalReview } from '#components/moderation/proposal-review.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { presentProposalReview } from '#lib/proposals/present-review.ts'
import { findProposalForReview } from '#lib/services/decide-proposal.ts'
import { nextInQueue } from '#lib/services/moderation-queue.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import { takeDecision } from './take-decision.ts'
import '../../../../styles/forms.css'
import '../../../../styles/moderation.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.review.proposalTab, robots: { index: false } }
}

export default async function ProposalReviewPage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  return answerModerator({ params, searchParams, path: `/moderate/proposals/${id}` }, async (asked, actor) => {
    const taken = await takeDecision(actor, id, asked.t)
    if (taken.done === null) return showProposal(asked, actor, id, taken)
    const next = await nextInQueue(actor, asked.filter, { kind: 'proposals', id }, taken.done)
    return seeOther(localPath(asked.locale, next))
  })
}

async function showProposal(
  { t, locale, path, filter, done }: Asked,
  actor: Actor | null,
  id: number,
  taken: Reviewed,
) {
  const proposal = await findProposalForReview(actor, id)
  if (!proposal) return answerMissing({ t, locale, path }, t.moderation.missingTitle, t.moderation.missingText)
  const view = presentProposalReview(proposal, locale, new Date())
  const { words, errors, notice } = taken
  return (
    <PageShell t={t} locale={locale} path={path} search={toQueueString(filter)} edition={null}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{view.title}</h1>
      <DoneNotice text={notice ?? done} />
      <ItemLinks t={t} links={view.links} queueHref={localPath(locale, '/moderate') + toQueueString(filter)} />
      <ProposalReview
        t={t}
        view={view}
        mayDecide={can(actor, 'proposal.decide', { askedBy: proposal.proposer.id })}
        words={words}
        errors={errors}
      />
    </PageShell>
  )
}
