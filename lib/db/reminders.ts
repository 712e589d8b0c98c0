import type { LevelOfCare } from '#lib/care/levels.ts'
import { pool } from '#lib/db/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** Somebody who is asked for the openings of programs. */
export type OpeningsReader = {
  accountId: number
  email: string
  locale: Locale
  programs: {
    id: number
    level: LevelOfCare
    name: string | null
    facilityId: number
    facility: string
    /** What counts now; null when nothing does. */
    status: 'open' | 'waitlist' | 'full' | null
  }[]
}

/** Accounts that take reminders, and the open listings that each edits: by itself or by its organization. */
const edited = `cross join lateral (
    select m.facility_id as id from membership m where m.account_id = a.id and m.facility_id is not null
    union
    select o.id from membership m join facility o on o.organization_id = m.organization_id where m.account_id = a.id
  ) mine
  join facility f on f.id = mine.id and f.status = 'open' and f.merged_into_id is null`

const takesReminders = 'a.disabled_at is null and a.reminders_off_at is null'

/**
 * Who is to be asked for openings in the week that begins on a day, with their programs by facility and name.
 * @param week ISO day; who has that week's mail already is left out
 * @param after the last account that was read
 */
export async function listOpeningsReaders(week: string, after: number, most: number): Promise<OpeningsReader[]> {
  const { rows } = await pool().query<OpeningsReader>(
    `select a.id as "accountId", a.email, a.locale, json_agg(json_build_object('id', p.id, 'level', p.level, 'name', p.name,
         'facilityId', f.id, 'facility', f.name, 'status', v.status) order by f.name, f.id, p.id) as programs
     from account a ${edited}
     join program p on p.facility_id = f.id
     left join availability v on v.program_id = p.id and v.expires_at > now()
     where a.id > $2 and ${takesReminders}
       and not exists (select 1 from mail where mail.key = 'openings:' || a.id || ':' || $1)
     group by a.id order by a.id limit $3`,
    [week, after, most],
  )
  return rows
}

/** Somebody whose listings are to be confirmed. `days`: how old the oldest fact is that the facility stated. */
export type ReminderReader = {
  accountId: number
  email: string
  locale: Locale
  listings: { slug: string; facility: string; days: number }[]
}

/**
 * Who is to be reminded on an ISO day: a fact that their facility stated has been there for 90 to 119 or 180 to 209
 * days, and they had no reminder for 30 days. So each fact is asked about twice, and then no more. Openings are asked for
 * every week and count for nothing here. Named are all listings of theirs with facts of 90 days and more.
 * @param after the last account that was read
 */
export async function listReminderReaders(today: string, after: number, most: number): Promise<ReminderReader[]> {
  const { rows } = await pool().query<ReminderReader>(
    `select a.id as "accountId", a.email, a.locale, json_agg(
         json_build_object('slug', f.slug, 'facility', f.name, 'days', aged.days) order by aged.days desc, f.name) as listings
     from account a ${edited}
     cross join lateral (
       select max(days) as days, bool_or(days between 90 and 119 or days between 180 and 209) as due
       from (
         select f.provenance as stated
         union all
         select p.provenance from program p where p.facility_id = f.id
       ) facts
       cross join lateral jsonb_each(facts.stated) as fact(field, source)
       cross join lateral (select $1::date - (fact.source ->> 'at')::date as days) age
       where fact.field <> 'availability' and fact.source ->> 'source' = 'facility'
     ) aged
     where a.id > $2 and ${takesReminders} and aged.days >= 90
       and not exists (select 1 from mail where mail.account_id = a.id and mail.kind = 'confirm-reminder'
         and mail.created_at > now() - interval '30 days')
     group by a.id having bool_or(aged.due) order by a.id limit $3`,
    [today, after, most],
  )
  return rows
}

/** Switches the reminders of an account off or on. */
export async function switchReminders(accountId: number, on: boolean): Promise<void> {
  await pool().query(
    `update account set reminders_off_at = case when $2 then null else coalesce(reminders_off_at, now()) end where id = $1`,
    [accountId, on],
  )
}

/** Whether an account takes reminders. */
export async function hasRemindersOn(accountId: number): Promise<boolean> {
  const { rowCount } = await pool().query('select 1 from account where id = $1 and reminders_off_at is null', [
    accountId,
  ])
  return rowCount === 1
}
