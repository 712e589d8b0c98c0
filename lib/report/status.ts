import type { ReportPart } from './parts.ts'

/** `approved`: the listing was corrected; `rejected`: it stays as it is. */
export type ReportStatus = 'pending' | 'approved' | 'rejected' | 'changes_asked' | 'withdrawn'

/** What whoever has the reference may see of a report: never what was written, nor the address for the answer. */
export type ReportOutcome = {
  code: string
  part: ReportPart
  status: ReportStatus
  outcome: string | null
  /** ISO days. */
  reportedOn: string
  decidedOn: string | null
  facility: { name: string; slug: string }
}
