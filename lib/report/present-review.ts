import { formatDay } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { ReportOutcome } from './status.ts'

/** A report as a moderator reads it. */
type ForReview = Omit<ReportOutcome, 'code' | 'decidedOn'> & { message: string; wantsAnswer: boolean }

export type ReportReviewView = {
  rows: { label: string; value: string; href?: string }[]
  /** Paragraphs, as they were written. */
  message: string[]
  open: boolean
  /** What follows from a decision. */
  note: string
}

/** A report for the moderator who decides on it. */
export function presentReportReview(report: ForReview, locale: Locale): ReportReviewView {
  const { report: t } = messagesOf(locale)
  const { facility, part, reportedOn, status, outcome } = report
  const open = status === 'pending' || status === 'changes_asked'
  return {
    rows: [
      { label: t.listing, value: facility.name, href: localPath(locale, `/facilities/${facility.slug}`) },
      { label: t.part, value: t.parts[part] },
      { label: t.reportedOn, value: formatDay(locale, reportedOn) },
      ...(open ? [] : [{ label: t.state, value: t.states[status] }]),
      ...(outcome ? [{ label: t.outcome, value: outcome }] : []),
    ],
    message: report.message.split('\n').filter((line) => line.trim() !== ''),
    open,
    note: report.wantsAnswer ? t.reviewAnswer : t.reviewNoAnswer,
  }
}
