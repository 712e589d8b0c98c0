import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import type { ReportReviewView } from '#lib/report/present-review.ts'
import { longestOutcome } from '#lib/report/report-form.ts'

type Props = {
  t: Messages
  view: ReportReviewView
  typed: string
  errors: readonly FormError[]
  /** Where the listing is edited. */
  editHref: string
}

/** A report, and the two ways to decide on it. */
export function ReportReview({ t, view, typed, errors, editHref }: Props) {
  const { report } = t
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <h1>{report.reviewTitle}</h1>
      <dl className="facts measure">
        {view.rows.map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{href ? <a href={href}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
      <h2>{report.reviewSaid}</h2>
      <blockquote className="measure">
        {view.message.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {view.open && (
        <>
          <p>
            <a href={editHref}>{report.reviewEdit}</a>
          </p>
          <PostForm>
            <TextArea
              t={t}
              name="outcome"
              label={report.reviewOutcome}
              hint={`${report.reviewOutcomeHint} ${view.note}`}
              errors={errors}
              rows={3}
              maxLength={longestOutcome}
              value={typed}
            />
            <p className="actions">
              <Submit label={report.reviewCorrected} what="corrected" />
              <Submit label={report.reviewKept} what="kept" quiet />
            </p>
          </PostForm>
        </>
      )}
    </>
  )
}
