import { disconnect, pool } from '#lib/db/client.ts'
import { listOpeningsReaders } from '#lib/db/reminders.ts'
import { pointToDatabase } from '#lib/env.ts'
import { mondayOf } from '#lib/provenance/iso-day.ts'
import { askForOpenings } from '#lib/services/mail-openings.ts'

/** Where the links of a weekly mail lead, as paths: the website of the tests has a port of its own. */
export type AskedForOpenings = {
  email: string
  listingPath: string
  openingsPath: string
  otherOpeningsPath: string
  settingsPath: string
  unsubscribePath: string
}

/** Somebody new edits an imported listing with two programs, and gets the weekly mail. `at` chooses the listing. */
export async function askForOpeningsByMail(at: number): Promise<AskedForOpenings> {
  pointToDatabase(process.env.WEBSITE_DATABASE_URL ?? '')
  const email = `admissions-${at}-${Date.now()}@clinic.example`
  const { rows } = await pool().query<{ accountId: number; slug: string }>(
    `with listing as (
       select f.id, f.slug from facility f join program p on p.facility_id = f.id
       where f.state = 'WY' and f.status = 'open' group by f.id having count(*) >= 2 order by f.id limit 1 offset $2
     ), person as (insert into account (email, updated_at) values ($1, now()) returning id),
     member as (
       insert into membership (account_id, facility_id, role) select person.id, listing.id, 'editor' from person, listing
     )
     select person.id as "accountId", listing.slug from person, listing`,
    [email, at],
  )
  const { accountId, slug } = rows[0] ?? { accountId: 0, slug: '' }
  const week = mondayOf(new Date())
  await askForOpenings(await listOpeningsReaders(week, accountId - 1, 1), week)
  const { rows: mails } = await pool().query('select text, unsubscribe_url from mail where address = $1', [email])
  await disconnect()
  const paths = (mails[0].text as string).match(/(?<=localhost:\d+)\/\S+/g) ?? []
  const [openingsPath = '', otherOpeningsPath = ''] = paths
  const settingsPath = paths.find((path) => path.startsWith('/mail-settings/')) ?? ''
  const unsubscribePath = new URL(mails[0].unsubscribe_url).pathname
  return { email, listingPath: `/facilities/${slug}`, openingsPath, otherOpeningsPath, settingsPath, unsubscribePath }
}

/** As if each link to set openings that an address got had been used. */
export async function useUpLinks(email: string): Promise<void> {
  await pool().query(
    `update signed_link set used_at = now() from account
     where account.id = account_id and email = $1 and purpose = 'openings' and used_at is null`,
    [email],
  )
  await disconnect()
}
