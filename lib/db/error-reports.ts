import type pg from 'pg'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Report } from '#lib/report/report-form.ts'
import type { ReportOutcome } from '#lib/report/status.ts'
import { pool } from './client.ts'

/** A report as a moderator reads it. */
export type ReportForReview = ReportOutcome & {
  id: number
  message: string
  locale: Locale
  /** Whether somebody waits for an answer. */
  wantsAnswer: boolean
  facility: { id: number; organizationId: number | null; name: string; slug: string }
}

const columns = `
  r.id, r.code, r.field as part, r.status, r.outcome, r.message, r.locale, r.email is not null as "wantsAnswer",
  to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD') as "reportedOn",
  to_char(r.decided_at at time zone 'UTC', 'YYYY-MM-DD') as "decidedOn",
  json_build_object('id', f.id, 'organizationId', f.organization_id, 'name', f.name, 'slug', f.slug) as facility`

/** Stores a report of a facility, and refreshes its listing where that says that a phone number is disputed. */
export async function insertReport(
  client: pg.ClientBase,
  facilityId: number,
  code: string,
  { part, message, email }: Report,
  locale: Locale,
): Promise<void> {
  await client.query(
    'insert into error_report (facility_id, code, field, message, email, locale) values ($1, $2, $3, $4, $5, $6)',
    [facilityId, code, part, message, email, locale],
  )
  if (part === 'phone') await client.query('select touch_facilities($1)', [[facilityId]])
}

/** The report with a reference, as its sender may see it; null when there is none. */
export async function findReportOutcome(code: string): Promise<ReportOutcome | null> {
  const { rows } = await pool().query<ReportForReview>(
    `select ${columns} from error_report r join facility f on f.id = r.facility_id where r.code = $1`,
    [code],
  )
  const found = rows[0]
  if (!found) return null
  const { part, status, outcome, reportedOn, decidedOn, facility } = found
  return {
    code: found.code,
    part,
    status,
    outcome,
    reportedOn,
    decidedOn,
    facility: { name: facility.name, slug: facility.slug },
  }
}

export async function findReportForReview(id: number): Promise<ReportForReview | null> {
  const { rows } = await pool().query<ReportForReview>(
    `select ${columns} from error_report r join facility f on f.id = r.facility_id where r.id = $1`,
    [id],
  )
  return rows[0] ?? null
}

/** Decides a report that nobody has decided yet, and takes its address out; null when somebody was quicker. */
export async function closeReport(
  client: pg.ClientBase,
  id: number,
  status: 'approved' | 'rejected',
  outcome: string | null,
): Promise<{ email: string | null } | null> {
  const { rows } = await client.query<{ email: string | null }>(
    `with standing as (
       select id, email from error_report where id = $1 and status in ('pending', 'changes_asked') for update
     )
     update error_report r set status = $2::"ReviewStatus", outcome = $3, decided_at = now(), email = null
     from standing where r.id = standing.id returning standing.email`,
    [id, status, outcome],
  )
  return rows[0] ?? null
}
