import type { Metadata } from 'next'
import { type Asked, answerModerator, idOf } from '#app/[locale]/moderate/moderator-page.tsx'
import { answerMissing } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ClaimLetter } from '#components/moderation/claim-letter.tsx'
import { ClaimReview } from '#components/moderation/claim-review.tsx'
import { DoneNotice } from '#components/moderation/done-notice.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import type { Actor } from '#lib/access/actor.ts'
import { can } from '#lib/access/policy.ts'
import { codeDays } from '#lib/claims/claim-code.ts'
import { presentClaimReview } from '#lib/claims/present-review.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { toQueueString } from '#lib/moderation/queue-filter.ts'
import { findClaimForReview } from '#lib/services/decide-claim.ts'
import { nextInQueue } from '#lib/services/moderation-queue.ts'
import { readLocale, type SearchParams } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import { type Taken, takeDecision } from './take-decision.ts'
import '../../../../styles/forms.css'
import '../../../../styles/moderation.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<SearchParams> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.review.claimTab, robots: { index: false } }
}

export default async function ClaimReviewPage({ params, searchParams }: Props) {
  const id = idOf((await params).id)
  return answerModerator({ params, searchParams, path: `/moderate/claims/${id}` }, async (asked, actor) => {
    const taken = await takeDecision(actor, id, asked.t)
    if (taken.done === null) return showClaim(asked, actor, id, taken)
    const next = await nextInQueue(actor, asked.filter, { kind: 'claims', id }, taken.done)
    return seeOther(localPath(asked.locale, next))
  })
}

async function showClaim({ t, locale, path, filter, done }: Asked, actor: Actor | null, id: number, taken: Taken) {
  const claim = await findClaimForReview(actor, id)
  if (!claim) return answerMissing({ t, locale, path }, t.moderation.missingTitle, t.moderation.missingText)
  const { code, letter, words, errors, notice } = taken
  const { applicant, facility } = claim
  const shell = { t, locale, path, search: toQueueString(filter), edition: null }
  if (letter) {
    return (
      <PageShell {...shell}>
        <ClaimLetter
          t={t}
          letter={messagesOf(applicant.locale).review}
          lang={applicant.locale}
          claim={claim}
          code={letter}
          days={codeDays.letter_code}
          claimUrl={env().siteUrl + localPath(applicant.locale, `/facilities/${facility.slug}/claim`)}
          back={localPath(locale, path)}
        />
      </PageShell>
    )
  }
  const view = presentClaimReview(claim, locale, new Date())
  return (
    <PageShell {...shell}>
      <ErrorSummary t={t} errors={errors} />
      <h1>{view.title}</h1>
      <DoneNotice text={notice ?? done} />
      <ItemLinks t={t} links={view.links} queueHref={localPath(locale, '/moderate') + toQueueString(filter)} />
      <ClaimReview
        t={t}
        view={view}
        code={code}
        mayDecide={can(actor, 'claim.decide', { askedBy: applicant.id })}
        words={words}
        errors={errors}
      />
    </PageShell>
  )
}
