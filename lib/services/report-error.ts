import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { insertAuditEvent } from '#lib/db/audit-events.ts'
import { closeReport, findReportForReview, insertReport, type ReportForReview } from '#lib/db/error-reports.ts'
import { keyedHash } from '#lib/db/keyed-hash.ts'
import { queueMail } from '#lib/db/mails.ts'
import { type Limit, takeAttempt } from '#lib/db/rate-limits.ts'
import { transact } from '#lib/db/transaction.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { reportAnsweredText } from '#lib/mail/texts/report-answered.ts'
import { newReportCode } from '#lib/report/code.ts'
import type { Report } from '#lib/report/report-form.ts'
import { isHumanPace, makeStamp } from '#lib/report/stamp.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'

const perAddress: Limit = { limit: 10, windowSeconds: 24 * 60 * 60 }
/** One listing is not to be drowned in reports, whoever sends them. */
const perFacility: Limit = { limit: 30, windowSeconds: 24 * 60 * 60 }

const seal = (text: string) => keyedHash('report', text)

/** What the form of a report carries, to show later how long it was open. */
export const reportStamp = (now: Date): string => makeStamp(now, seal)

export type Sent = { code: string } | 'again' | 'limited'

/**
 * Takes a visitor's report of a facility. `again` where a program seems to have sent it: a person presses once more.
 * @param from who sends it, for the limit alone: it is kept as a keyed hash
 * @param trap what was in the field that people do not see
 */
export async function reportError(
  facilityId: number,
  report: Report,
  { from, stamp, trap, locale, now }: { from: string; stamp: string; trap: string; locale: Locale; now: Date },
): Promise<Sent> {
  demand(null, 'report.make')
  if (trap !== '' || !isHumanPace(stamp, now, seal)) return 'again'
  if (!(await takeAttempt(`report:${from}`, perAddress))) return 'limited'
  if (!(await takeAttempt(`report-of:${facilityId}`, perFacility))) return 'limited'
  const code = newReportCode()
  await transact((client) => insertReport(client, facilityId, code, report, locale))
  if (report.part === 'phone') await applyChanges()
  return { code }
}

/**
 * A report for the moderator who is to decide on it; null where there is none.
 * @throws Forbidden
 */
export async function readReport(actor: Actor | null, id: number): Promise<ReportForReview | null> {
  demand(actor, 'report.decide')
  return findReportForReview(id)
}

export type Decided = 'decided' | 'gone'

/**
 * Closes a report: the listing was corrected, or stays. Whoever asked for an answer gets it, and their address goes.
 * @param url of the report's own page
 * @returns `gone` when there is none, or another moderator was quicker
 * @throws Forbidden
 */
export async function decideReport(
  actor: Actor | null,
  id: number,
  decision: { corrected: boolean; outcome: string | null },
  url: (code: string, locale: Locale) => string,
): Promise<Decided> {
  const report = await findReportForReview(id)
  if (!report) return 'gone'
  const { facility, code, locale } = report
  demand(actor, 'report.decide', { facility })
  const { corrected, outcome } = decision
  const closed = await transact(async (client) => {
    const was = await closeReport(client, id, corrected ? 'approved' : 'rejected', outcome)
    if (!was) return false
    if (was.email) {
      const text = reportAnsweredText(locale, {
        facility: facility.name,
        corrected,
        outcome,
        code,
        url: url(code, locale),
      })
      await queueMail(client, { key: `report-answered:${id}`, kind: 'report-answered', address: was.email, ...text })
    }
    await insertAuditEvent(client, {
      actorId: actor.accountId,
      action: corrected ? 'report_corrected' : 'report_kept',
      facilityId: facility.id,
      after: { part: report.part },
      reason: outcome,
    })
    if (report.part === 'phone') await client.query('select touch_facilities($1)', [[facility.id]])
    return true
  })
  if (closed && report.part === 'phone') await applyChanges()
  return closed ? 'decided' : 'gone'
}
