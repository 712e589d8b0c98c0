import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { pool } from '#lib/db/client.ts'
import { hasRemindersOn } from '#lib/db/reminders.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { mailOpenings } from '#lib/services/mail-openings.ts'
import { readMailSettings, setReminders } from '#lib/services/mail-settings.ts'
import { readOpeningsLink, setOpeningsByLink } from '#lib/services/openings-link.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { mailsTo, openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

const now = new Date()
const open = { status: 'open', nextIntake: null, waitDays: null } as const
let ana: Actor
let facilityId: number
let tokens: string[] = []
let settings: string
const programIds: number[] = []

beforeAll(async () => {
  ana = await signUp('ana@harbor.example')
  facilityId = (await openFacility('harbor-house', null)).id
  await pool().query(`insert into membership (account_id, facility_id, role) values ($1, $2, 'editor')`, [
    ana.accountId,
    facilityId,
  ])
  const { rows } = await pool().query(
    `insert into program (facility_id, level) select $1, 'iop' from generate_series(1, 5) returning id`,
    [facilityId],
  )
  programIds.push(...rows.map(({ id }) => id))
  await mailOpenings(now)
  const text = (await mailsTo(ana.email))[0]?.text ?? ''
  tokens = [...text.matchAll(/\/openings\/(\S+)/g)].map(([, token]) => token as string)
  settings = /\/mail-settings\/(\S+)/.exec(text)?.[1] ?? ''
  return closeCatalogueIndex
})

const availabilityOf = async (id: number | undefined) =>
  (await pool().query('select status, expires_at - stated_at as counts from availability where program_id = $1', [id]))
    .rows[0]
const token = (at: number) => tokens[at] as string

describe('a link of the weekly mail', () => {
  test('sets the openings of its program, for seven days, in the name of its account', async () => {
    expect(await readOpeningsLink(token(0))).toMatchObject({ kind: 'open', openings: { availability: null } })
    expect(await setOpeningsByLink(token(0), { status: 'waitlist', nextIntake: '2027-01-04', waitDays: 12 }, now)).toBe(
      true,
    )
    expect(await availabilityOf(programIds[0])).toMatchObject({ status: 'waitlist', counts: { days: 7 } })
    expect(await readOpeningsLink(token(0))).toMatchObject({
      kind: 'used',
      openings: { availability: { status: 'waitlist', nextIntake: '2027-01-04', waitDays: 12 } },
    })
    const { rows } = await pool().query('select actor_kind, actor_id, action, program_id from audit_event')
    expect(rows).toEqual([
      { actor_kind: 'account', actor_id: ana.accountId, action: 'openings', program_id: programIds[0] },
    ])
    const { rows: programs } = await pool().query('select provenance from program where id = $1', [programIds[0]])
    expect(programs[0].provenance.availability).toMatchObject({ source: 'facility' })
  })

  test('works once: sent again it changes nothing', async () => {
    expect(await setOpeningsByLink(token(0), open, now)).toBe(false)
    expect(await availabilityOf(programIds[0])).toMatchObject({ status: 'waitlist' })
  })

  test('works once when it is pressed twice at the same moment', async () => {
    const both = await Promise.all(
      [open, { ...open, status: 'full' as const }].map((each) => setOpeningsByLink(token(1), each, now)),
    )
    expect(both.toSorted()).toEqual([false, true])
    const { rowCount } = await pool().query('select 1 from audit_event where program_id = $1', [programIds[1]])
    expect(rowCount).toBe(1)
  })

  test('sets its own program and no other', async () => {
    const before = await availabilityOf(programIds[3])
    await setOpeningsByLink(token(2), open, now)
    expect(await availabilityOf(programIds[2])).toMatchObject({ status: 'open' })
    expect(await availabilityOf(programIds[3])).toEqual(before)
  })

  test('does nothing once it is expired', async () => {
    await pool().query(`update signed_link set expires_at = now() where program_id = $1`, [programIds[3]])
    expect(await readOpeningsLink(token(3))).toEqual({ kind: 'expired' })
    expect(await setOpeningsByLink(token(3), open, now)).toBe(false)
    expect(await availabilityOf(programIds[3])).toBeUndefined()
  })

  test.each([
    ['made up', () => 'a'.repeat(43)],
    ['cut off', () => token(4).slice(0, -1)],
    ['for something else', () => settings],
  ])('is unknown when it is %s', async (_, made) => {
    expect(await readOpeningsLink(made())).toEqual({ kind: 'unknown' })
    expect(await setOpeningsByLink(made(), open, now)).toBe(false)
  })

  test('does nothing once its account may not edit the listing', async () => {
    await pool().query('delete from membership where account_id = $1', [ana.accountId])
    expect(await readOpeningsLink(token(4))).toEqual({ kind: 'unknown' })
    expect(await setOpeningsByLink(token(4), open, now)).toBe(false)
    expect(await availabilityOf(programIds[4])).toBeUndefined()
  })
})

describe('the link at the end of a reminder', () => {
  test('switches reminders off and on again, as often as it is pressed', async () => {
    expect(await readMailSettings(settings)).toEqual({ email: ana.email, remindersOn: true })
    for (const on of [false, false, true]) {
      expect(await setReminders(settings, on)).toBe(true)
      expect(await hasRemindersOn(ana.accountId)).toBe(on)
    }
  })

  test('does nothing when it is for something else, or too old', async () => {
    expect(await setReminders(token(0), false)).toBe(false)
    await pool().query(`update signed_link set expires_at = now() where purpose = 'mail-settings'`)
    expect(await setReminders(settings, false)).toBe(false)
    expect(await readMailSettings(settings)).toBeNull()
    expect(await hasRemindersOn(ana.accountId)).toBe(true)
  })
})
