import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { LikelyList } from '#components/propose/likely-list.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ProposalReviewView } from '#lib/proposals/present-review.ts'
import { ReviewRows } from './review-rows.tsx'
import { WordsForm } from './words-form.tsx'

type Props = {
  t: Messages
  view: ProposalReviewView
  /** False for the moderator's own proposal. */
  mayDecide: boolean
  words: string
  errors: readonly FormError[]
}

/** A proposed facility with those that may be the same, and the decisions. */
export function ProposalReview({ t, view, mayDecide, words, errors }: Props) {
  const { review } = t
  return (
    <>
      <p className="lead">{view.state}</p>
      {view.wrote && <p className="typed-words">{view.wrote}</p>}
      <ReviewRows rows={view.rows} />
      <h2>{review.evidence}</h2>
      <p className="typed-words measure">{view.evidence}</p>
      <h2>{review.likely}</h2>
      {view.likely.length === 0 ? <p>{review.noLikely}</p> : <LikelyList t={t} likely={view.likely} claim={false} />}
      {view.open && !mayDecide && <p className="notice">{review.own}</p>}
      {view.open && mayDecide && (
        <>
          <section className="measure">
            <h2>{review.approveTitle}</h2>
            <p>{review.approveProposalNext}</p>
            <PostForm className="actions">
              <Submit label={review.approveProposal} what="approve" />
            </PostForm>
          </section>
          <WordsForm t={t} typed={words} errors={errors} />
        </>
      )}
    </>
  )
}
