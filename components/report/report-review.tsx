import type { ReactNode } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { PostForm } from '#components/forms/post-form.tsx'
import { Submit } from '#components/forms/submit.tsx'
import { TextArea } from '#components/forms/text-area.tsx'
import { ItemLinks } from '#components/moderation/item-links.tsx'
import { RowList } from '#components/ui/row-list.tsx'
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
  queueHref: string
  /** What became of the item before. */
  notice: ReactNode
}

/** A report, and the two ways to decide on it. */
export function ReportReview({ t, view, typed, errors, editHref, queueHref, notice }: Props) {
  const { report } = t
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      {notice}
      <h1>{report.reviewTitle}</h1>
      <ItemLinks t={t} queueHref={queueHref} links={view.open ? [{ label: report.reviewEdit, href: editHref }] : []} />
      <RowList rows={view.rows} />
      <h2>{report.reviewSaid}</h2>
      <blockquote className="measure">
        {view.message.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      {view.open && (
        <>
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
