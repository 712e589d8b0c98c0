import { beforeAll, expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { purge } from '#lib/db/purge.ts'
import { cloneDatabase } from '#tests/support/database.ts'
import { openFacility, signUp } from '#tests/support/people.ts'

cloneDatabase()

/** Of each kind one row that has run out and one that has not. */
beforeAll(async () => {
  const { accountId: account } = await signUp('ana@harbor.example')
  const { id: facility } = await openFacility('harbor-house', null)
  const both = "(values ('old', now() - interval '31 days'), ('new', now() + interval '1 hour')) as row(name, at)"
  for (const statement of [
    `insert into session (account_id, token, expires_at, updated_at) select ${account}, name, at, now() from ${both}`,
    `insert into verification (identifier, value, expires_at, updated_at) select name, 'v', at, now() from ${both}`,
    `insert into invitation (facility_id, email, role, token_hash, invited_by_id, expires_at)
     select ${facility}, 'b@x.example', 'editor', name, ${account}, at from ${both}`,
    `insert into signed_link (purpose, token_hash, account_id, expires_at) select 'openings', name, ${account}, at from ${both}`,
    `insert into rate_limit (key, count, window_start) select name, 1, at from ${both}`,
    `insert into mail (key, kind, sent_at) select name, 'sign-in', at from ${both}`,
    `insert into mail (key, kind, created_at, attempts) select 'refused ' || name, 'sign-in', at, 25 from ${both}`,
    `insert into mail (key, kind, created_at) select 'waits ' || name, 'sign-in', at from ${both}`,
    `insert into error_report (facility_id, code, message, email, status)
     select ${facility}, name, 'm', 'c@x.example', (case name when 'old' then 'approved' else 'pending' end)::"ReviewStatus" from ${both}`,
    `insert into help_request (facility_id, sealed, key_id, consent_text, expires_at)
     select ${facility}, '\\x00', 'k', 'c', at from ${both}`,
  ]) {
    await pool().query(statement)
  }
})

const names = async (table: string, column: string) =>
  (await pool().query(`select ${column} as name from ${table} order by 1`)).rows.map(({ name }) => name)

test('what has run out is deleted, and nothing else', async () => {
  expect(await purge()).toEqual({
    sessions: 1,
    verifications: 1,
    invitations: 1,
    signedLinks: 1,
    rateLimits: 1,
    mailsSent: 1,
    mailsRefused: 1,
    reportAddresses: 1,
    helpRequests: 1,
  })
  for (const [table, column] of [
    ['session', 'token'],
    ['verification', 'identifier'],
    ['invitation', 'token_hash'],
    ['signed_link', 'token_hash'],
    ['rate_limit', 'key'],
  ] as const) {
    expect(await names(table, column)).toEqual(['new'])
  }
  // A mail that waits for a server to be named waits as long as it takes.
  expect(await names('mail', 'key')).toEqual(['new', 'refused new', 'waits new', 'waits old'])
  expect(await names('error_report', 'email')).toEqual(['c@x.example', null])
  expect(await names('help_request', '(sealed is null)')).toEqual([false, true])
})

test('running it again finds nothing', async () => {
  expect(Object.values(await purge()).every((count) => count === 0)).toBe(true)
})
