import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/access/actor.ts'
import { Forbidden } from '#lib/access/policy.ts'
import { pool } from '#lib/db/client.ts'
import { findReportOutcome } from '#lib/db/error-reports.ts'
import { findListing } from '#lib/db/listings.ts'
import type { Report } from '#lib/report/report-form.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { decideReport, reportError, reportStamp } from '#lib/services/report-error.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

const moderator: Actor = {
  accountId: 1,
  email: 'moderator@example.org',
  name: null,
  locale: 'en',
  isModerator: true,
  isAdministrator: false,
  secondFactor: true,
  memberships: [],
}
const now = new Date('2026-11-22T10:00:00Z')
const report: Report = {
  part: 'phone',
  message: 'The number is wrong. <script>alert(1)</script>',
  email: 'ana@example.org',
}
const stamp = () => reportStamp(new Date(now.getTime() - 60_000))
const url = (code: string) => `http://localhost/reports/${code}`

let facility: { id: number; slug: string }
let visitor = 0
beforeAll(async () => {
  facility = (await pool().query('select id, slug from facility where is_example order by id limit 1')).rows[0]
})

const send = (given: Partial<Report> = {}, how: object = {}) =>
  reportError(
    facility.id,
    { ...report, ...given },
    { from: `visitor ${visitor++}`, stamp: stamp(), trap: '', locale: 'es', now, ...how },
  )
const sent = async (given: Partial<Report> = {}) => ((await send(given)) as { code: string }).code
const idOf = async (code: string) =>
  (await pool().query('select id from error_report where code = $1', [code])).rows[0].id
const mails = async (id: number) =>
  (await pool().query('select * from mail where key = $1', [`report-answered:${id}`])).rows

describe('a report', () => {
  test('can be followed by its reference, which shows neither the words nor the address', async () => {
    const outcome = await findReportOutcome(await sent({ part: 'cost' }))
    expect(outcome).toMatchObject({ part: 'cost', status: 'pending', outcome: null, facility: { slug: facility.slug } })
    expect(JSON.stringify(outcome)).not.toMatch(/ana@|script/)
  })

  test('of a phone number is said on the listing until it is decided', async () => {
    const code = await sent()
    expect((await findListing(facility.slug))?.phoneDisputedOn).toMatch(/^2\d{3}-\d\d-\d\d$/)
    expect(await decideReport(moderator, await idOf(code), { corrected: false, outcome: null }, url)).toBe('decided')
    expect((await findListing(facility.slug))?.phoneDisputedOn).toBeNull()
  })

  test('from a program is not taken, and a person who sends it once more is', async () => {
    expect(await send({}, { trap: 'https://spam.example' })).toBe('again')
    expect(await send({}, { stamp: reportStamp(now) })).toBe('again')
    expect(await send({}, { stamp: 'forged' })).toBe('again')
    expect(await send()).toHaveProperty('code')
  })

  test('is taken ten times a day from one address, and no more', async () => {
    const answers = []
    for (let at = 0; at < 12; at++) answers.push(await send({ part: 'other' }, { from: 'one address' }))
    expect(answers.map((answer) => (typeof answer === 'string' ? answer : 'sent'))).toEqual([
      ...Array(10).fill('sent'),
      'limited',
      'limited',
    ])
    const { rows } = await pool().query('select key from rate_limit')
    expect(JSON.stringify(rows)).not.toContain('one address')
  })
})

describe('a decision', () => {
  test('is mailed to whoever asked for it, in their language, and their address is deleted', async () => {
    const code = await sent({ part: 'cost' })
    const id = await idOf(code)
    await decideReport(moderator, id, { corrected: true, outcome: 'We called them.' }, url)
    expect(await mails(id)).toMatchObject([{ address: 'ana@example.org', subject: expect.stringContaining(code) }])
    expect((await mails(id))[0].text).toContain('Gracias')
    expect((await pool().query('select email from error_report where id = $1', [id])).rows).toEqual([{ email: null }])
    expect(await findReportOutcome(code)).toMatchObject({ status: 'approved', outcome: 'We called them.' })
  })

  test('stands: a second moderator is told that somebody was quicker, and no second mail goes', async () => {
    const id = await idOf(await sent({ part: 'cost' }))
    const both = await Promise.all([
      decideReport(moderator, id, { corrected: true, outcome: 'first' }, url),
      decideReport({ ...moderator, accountId: 2 }, id, { corrected: false, outcome: 'second' }, url),
    ])
    expect(both.sort()).toEqual(['decided', 'gone'])
    expect(await mails(id)).toHaveLength(1)
  })

  test('is part of the listing’s history, without the reporter’s words', async () => {
    const id = await idOf(await sent({ part: 'name' }))
    await decideReport(moderator, id, { corrected: true, outcome: 'Name corrected.' }, url)
    const { rows } = await pool().query(
      'select action, actor_id, after, reason from audit_event where facility_id = $1 order by id desc limit 1',
      [facility.id],
    )
    expect(rows).toEqual([
      { action: 'report_corrected', actor_id: 1, after: { part: 'name' }, reason: 'Name corrected.' },
    ])
  })

  test.each([
    ['a visitor', null],
    [
      'an owner',
      { ...moderator, isModerator: false, memberships: [{ role: 'owner', facilityId: 1, organizationId: null }] },
    ],
    ['a moderator without a second factor', { ...moderator, secondFactor: false }],
  ] as [string, Actor | null][])('is not for %s', async (_, actor) => {
    const id = await idOf(await sent({ part: 'cost' }))
    await expect(decideReport(actor, id, { corrected: true, outcome: null }, url)).rejects.toThrow(Forbidden)
  })
})
