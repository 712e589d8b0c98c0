import type { Metadata } from 'next'
import { answerMissing, answerNotAllowed } from '#app/[locale]/staff-answers.tsx'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PageShell } from '#components/layout/page-shell.tsx'
import { ClaimLetter } from '#components/moderation/claim-letter.tsx'
import { ClaimReview } from '#components/moderation/claim-review.tsx'
import { can, Forbidden } from '#lib/access/policy.ts'
import { codeDays } from '#lib/claims/claim-code.ts'
import { presentClaimReview } from '#lib/claims/present-review.ts'
import { env } from '#lib/env.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { findClaimForReview } from '#lib/services/decide-claim.ts'
import { currentActor } from '#lib/web/actor.ts'
import { answerPrivately } from '#lib/web/answer.ts'
import { readId, readLocale } from '#lib/web/page-request.ts'
import { seeOther } from '#lib/web/posted-form.ts'
import { takeDecision } from './take-decision.ts'
import '../../../../styles/forms.css'
import '../../../../styles/people.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await readLocale(params)
  return { title: t.review.claimTab, robots: { index: false } }
}

export default async function ClaimReviewPage({ params }: Props) {
  const { locale, t } = await readLocale(params)
  const id = readId((await params).id)
  answerPrivately()
  if (id === null) return answerMissing({ t, locale, path: '/moderate' }, t.review.missingTitle, t.review.missingText)
  const path = `/moderate/claims/${id}`
  const asked = { t, locale, path }
  const actor = await currentActor()
  try {
    const taken = await takeDecision(actor, id, t)
    if (taken.done) return seeOther(localPath(locale, path))
    const claim = await findClaimForReview(actor, id)
    if (!claim) return answerMissing(asked, t.review.missingTitle, t.review.missingText)
    const { code, letter, words, errors, notice } = taken
    const { applicant, facility } = claim
    return (
      <PageShell t={t} locale={locale} path={path} edition={null}>
        <ErrorSummary t={t} errors={errors} />
        {notice && (
          <p className="notice" role="status">
            {notice}
          </p>
        )}
        {letter ? (
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
        ) : (
          <ClaimReview
            t={t}
            view={presentClaimReview(claim, locale, new Date())}
            code={code}
            mayDecide={can(actor, 'claim.decide', { askedBy: applicant.id })}
            words={words}
            errors={errors}
          />
        )}
      </PageShell>
    )
  } catch (error) {
    if (error instanceof Forbidden) return answerNotAllowed(asked, actor)
    throw error
  }
}
