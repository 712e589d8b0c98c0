import { parseEmail } from '#lib/accounts/email.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Messages } from '#lib/i18n/messages/en.ts'
import { isReportPart, type ReportPart } from './parts.ts'

/** Characters. */
export const longestMessage = 2000
const shortestMessage = 5

/** What was typed, as it was typed. */
export type TypedReport = { part: string; message: string; email: string }

export type Report = { part: ReportPart; message: string; email: string | null }

/** A field that people do not see and programs fill in. */
export const trapField = 'homepage'

/** The fields of the form, and nothing else of what was sent. */
export function readTypedReport(form: URLSearchParams): TypedReport {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return { part: text('part'), message: text('message').replace(/\r\n?/g, '\n'), email: text('email') }
}

/** A report, or what is wrong with it. */
export function checkReport(typed: TypedReport, t: Messages): Report | FormError[] {
  const { part, message, email } = typed
  const errors: FormError[] = []
  if (!isReportPart(part)) errors.push({ field: 'part', message: t.report.partMissing })
  if (message.length < shortestMessage) errors.push({ field: 'message', message: t.report.messageMissing })
  if (message.length > longestMessage) errors.push({ field: 'message', message: t.report.messageLong(longestMessage) })
  if (email !== '' && parseEmail(email) === null) errors.push({ field: 'email', message: t.report.emailWrong })
  return errors.length === 0 && isReportPart(part) ? { part, message, email: parseEmail(email) } : errors
}

/** Characters of what a moderator writes. */
export const longestOutcome = 1000

/** What is wrong with a decision: whoever is told that nothing changes is told why. */
export function checkOutcome(outcome: string, corrected: boolean, { report: t }: Messages): FormError[] {
  if (outcome.length > longestOutcome) return [{ field: 'outcome', message: t.messageLong(longestOutcome) }]
  return corrected || outcome !== '' ? [] : [{ field: 'outcome', message: t.reviewReasonMissing }]
}
