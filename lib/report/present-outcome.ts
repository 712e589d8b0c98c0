import { formatDay } from '#lib/i18n/format.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { ReportOutcome } from './status.ts'

export type ReportOutcomeView = { sent: boolean; rows: { label: string; value: string; href?: string }[] }

/** What became of a report; `sent` while it waits. */
export function presentReportOutcome(report: ReportOutcome, locale: Locale): ReportOutcomeView {
  const { report: t } = messagesOf(locale)
  const { facility, decidedOn, outcome } = report
  return {
    sent: report.status === 'pending',
    rows: [
      { label: t.reference, value: report.code },
      { label: t.listing, value: facility.name, href: localPath(locale, `/facilities/${facility.slug}`) },
      { label: t.part, value: t.parts[report.part] },
      { label: t.reportedOn, value: formatDay(locale, report.reportedOn) },
      { label: t.state, value: t.states[report.status] },
      ...(decidedOn ? [{ label: t.decidedOn, value: formatDay(locale, decidedOn) }] : []),
      ...(outcome ? [{ label: t.outcome, value: outcome }] : []),
    ],
  }
}
