import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { pool } from '#lib/db/client.ts'
import { switchReminders } from '#lib/db/reminders.ts'
import type { FacilityContact } from '#lib/facility/contact.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { mailOpenings } from '#lib/services/mail-openings.ts'
import { mailReminders } from '#lib/services/mail-reminders.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { mailsTo, openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

const now = new Date()
const nextWeek = new Date(now.getTime() + 7 * 86_400_000)
const daysAgo = (days: number) => isoDay(new Date(now.getTime() - days * 86_400_000))
let ana: Actor
let ben: Actor
let harbor: FacilityContact
let bay: FacilityContact

beforeAll(async () => {
  ana = await signUp('ana@harbor.example')
  ben = await signUp('ben@group.example', { locale: 'es' })
  harbor = await openFacility('harbor-house', null)
  bay = await openFacility('bay-house', null, 'group')
  const cove = await openFacility('cove-house', null, 'group')
  await pool().query(
    `insert into membership (account_id, facility_id, organization_id, role)
     values ($1, $2, null, 'editor'), ($3, null, $4, 'owner'), ($3, $5, null, 'editor')`,
    [ana.accountId, harbor.id, ben.accountId, bay.organizationId, cove.id],
  )
  await pool().query(`insert into program (facility_id, level, name) select id, 'iop', 'Evening' from facility`)
})

beforeEach(async () => {
  await pool().query(`truncate mail, signed_link; update account set reminders_off_at = null, disabled_at = null;
    update facility set status = 'open', provenance = '{}'; update program set provenance = '{}'`)
})

const links = (text: string) => text.match(/https?:\S+\/openings\/\S+/g) ?? []

describe('the weekly mail', () => {
  test('goes once to each account, with a link for each of its programs, in its language', async () => {
    expect(await mailOpenings(now)).toBe(2)
    const [toAna] = await mailsTo(ana.email)
    expect(toAna?.text).toContain('Evening (IOP), Harbor House: the listing does not say')
    expect(links(toAna?.text ?? '')).toHaveLength(1)
    const [toBen] = await mailsTo(ben.email)
    expect(toBen?.subject).toBe('¿Tienen cupos esta semana?')
    // Edits one of the two by the organization and by itself: it is there once.
    expect(links(toBen?.text ?? '').filter((link) => link.includes('/es/openings/'))).toHaveLength(2)
    const stored = await pool().query('select token_hash from signed_link')
    for (const { token_hash } of stored.rows) expect(toBen?.text).not.toContain(token_hash)
  })

  test('comes once a week, however often the job runs', async () => {
    expect(await mailOpenings(now)).toBe(2)
    expect(await mailOpenings(now)).toBe(0)
    expect(await Promise.all([mailOpenings(nextWeek), mailOpenings(nextWeek)])).toSatisfy(
      (counts: number[]) => counts.reduce((sum, count) => sum + count) === 2,
    )
  })

  test('says what counts now, and not what has run out', async () => {
    const state = (status: string, until: string) =>
      pool().query(
        `insert into availability (program_id, status, stated_at, expires_at)
         select id, '${status}', now() - interval '8 days', now() + interval '${until}' from program where facility_id = $1
         on conflict (program_id) do update set expires_at = excluded.expires_at`,
        [harbor.id],
      )
    await state('waitlist', '1 hour')
    await mailOpenings(now)
    await state('waitlist', '-1 hour')
    await mailOpenings(nextWeek)
    const [first, second] = await mailsTo(ana.email)
    expect(first?.text).toContain('the listing says waitlist')
    expect(second?.text).toContain('the listing does not say')
    await pool().query('delete from availability')
  })

  test.each([
    ['asked for none', () => switchReminders(ana.accountId, false)],
    ['may not sign in', () => pool().query('update account set disabled_at = now() where id = $1', [ana.accountId])],
    [
      'edits only a closed place',
      () => pool().query(`update facility set status = 'closed' where id = $1`, [harbor.id]),
    ],
  ])('does not go to whoever %s', async (_, change) => {
    await change()
    expect(await mailOpenings(now)).toBe(1)
    expect(await mailsTo(ana.email)).toEqual([])
  })
})

describe('a reminder to confirm', () => {
  const state = (source: string, days: number, field = 'phones', slug = 'harbor-house') =>
    pool().query(`update facility set provenance = provenance || $1 where slug = $2`, [
      { [field]: { source, at: daysAgo(days) } },
      slug,
    ])

  test.each([
    [89, 0],
    [90, 1],
    [119, 1],
    [120, 0],
    [179, 0],
    [180, 1],
    [209, 1],
    [210, 0],
  ])('about facts of %i days: %i', async (days, mails) => {
    await state('facility', days)
    expect(await mailReminders(now)).toBe(mails)
  })

  test.each([
    ['the federal directory said', () => state('samhsa', 95)],
    ['are openings, which are asked for every week', () => state('facility', 95, 'availability')],
  ])('is about no facts that %s', async (_, stateIt) => {
    await stateIt()
    expect(await mailReminders(now)).toBe(0)
  })

  test('is about the facts of programs too', async () => {
    const hours = { hours: { source: 'facility', at: daysAgo(100) } }
    await pool().query('update program set provenance = $1 where facility_id = $2', [hours, harbor.id])
    expect(await mailReminders(now)).toBe(1)
  })

  test('names every old listing of an account in one mail, the oldest first, where it is edited', async () => {
    await state('facility', 95, 'phones', 'bay-house')
    await state('facility', 300, 'phones', 'cove-house')
    expect(await mailReminders(now)).toBe(1)
    const [mail] = await mailsTo(ben.email)
    expect(mail?.text.match(/\/es\/manage\/\S+/g)).toEqual(['/es/manage/cove-house', '/es/manage/bay-house'])
    expect(mail?.text).toContain('300 días')
  })

  test('comes at most once in 30 days, whatever else ages', async () => {
    await state('facility', 90)
    expect(await mailReminders(now)).toBe(1)
    await state('facility', 180, 'website')
    expect(await mailReminders(nextWeek)).toBe(0)
    await pool().query(`update mail set created_at = now() - interval '30 days'`)
    expect(await mailReminders(nextWeek)).toBe(1)
  })

  test('carries what a mail program needs to switch it off', async () => {
    await state('facility', 90)
    await mailReminders(now)
    const { rows } = await pool().query('select unsubscribe_url, text from mail')
    expect(rows[0].unsubscribe_url).toMatch(/^http:\/\/localhost:3000\/api\/unsubscribe\/[\w-]{43}$/)
    expect(rows[0].text).toMatch(/^http:\/\/localhost:3000\/mail-settings\/[\w-]{43}$/m)
  })
})
