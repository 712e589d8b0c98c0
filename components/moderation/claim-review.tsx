import { PostForm } from '#components/forms/post-form.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { Reach } from '#components/people/reach.tsx'
import type { ClaimReviewView } from '#lib/claims/present-review.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { ReviewRows } from './review-rows.tsx'
import { WordsForm } from './words-form.tsx'

type Props = {
  t: Messages
  view: ClaimReviewView
  /** A code that was made just now, to be read out. */
  code: string | null
  /** False for the moderator's own claim. */
  mayDecide: boolean
  words: string
  errors: readonly FormError[]
}

/** A claim with all that it is decided by, and the decisions. */
export function ClaimReview({ t, view, code, mayDecide, words, errors }: Props) {
  const { review } = t
  return (
    <>
      <p className="lead">{view.state}</p>
      {view.wrote && <p className="typed-words">{view.wrote}</p>}
      <ReviewRows rows={view.rows} />
      <h2>{review.evidence}</h2>
      <p className="typed-words measure">{view.evidence}</p>
      {view.objections.length > 0 && <h2>{review.objections}</h2>}
      {view.objections.map(({ by, text }) => (
        <div key={by} className="measure">
          <p>{by}</p>
          <p className="typed-words">{text}</p>
        </div>
      ))}
      {view.open && !mayDecide && <p className="notice">{review.own}</p>}
      {view.open && mayDecide && (
        <>
          <PassOn t={t} view={view} code={code} />
          <Approve t={t} view={view} />
          <WordsForm t={t} typed={words} errors={errors} />
        </>
      )}
    </>
  )
}

function PassOn({ t, view, code }: Pick<Props, 't' | 'view' | 'code'>) {
  const { review } = t
  if (!view.codes.phone && !view.codes.letter) return null
  return (
    <section className="measure">
      <h2>{review.codeTitle}</h2>
      <p>{review.codeLead}</p>
      {code && (
        <p className="notice" role="status">
          <strong className="code">{review.codeIs(code)}</strong> {review.codeOnce}
        </p>
      )}
      <PostForm className="actions">
        {view.codes.phone && <Submit label={review.makePhoneCode} what="phone" quiet />}
        {view.codes.letter && <Submit label={review.makeLetter} what="letter" quiet />}
      </PostForm>
    </section>
  )
}

function Approve({ t, view }: Pick<Props, 't' | 'view'>) {
  const { review, people } = t
  const roles = (['editor', 'owner'] as const).map((value) => ({
    value,
    label: people.roles[value],
    hint: people.rolesHints[value],
  }))
  return (
    <section className="measure">
      <h2>{review.approveTitle}</h2>
      {view.proven ? (
        <PostForm>
          {view.owned && <Radios t={t} name="role" label={review.role} errors={[]} value="editor" options={roles} />}
          <Reach t={t} organization={view.organization} where="here" errors={[]} />
          <p>{review.approveNext}</p>
          <Submit label={review.approve} what="approve" />
        </PostForm>
      ) : (
        <p>{review.unproven}</p>
      )}
    </section>
  )
}
