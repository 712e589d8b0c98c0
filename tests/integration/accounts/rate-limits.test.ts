import { expect, test } from 'vitest'
import { pool } from '#lib/db/client.ts'
import { takeAttempt } from '#lib/db/rate-limits.ts'
import { cloneDatabase } from '#tests/support/database.ts'

cloneDatabase()

const limit = { limit: 3, windowSeconds: 60 }

test('lets through as many tries as the limit says, however many come at once', async () => {
  const tries = await Promise.all(Array.from({ length: 50 }, () => takeAttempt('test:at-once', limit)))
  expect(tries.filter(Boolean)).toHaveLength(3)
})

test('counts each address for itself', async () => {
  for (let i = 0; i < 3; i++) await takeAttempt('test:203.0.113.7', limit)
  expect(await takeAttempt('test:203.0.113.7', limit)).toBe(false)
  expect(await takeAttempt('test:203.0.113.8', limit)).toBe(true)
})

test('begins again when the window is over, and trying meanwhile does not make it longer', async () => {
  for (let i = 0; i < 9; i++) await takeAttempt('test:window', limit)
  await pool().query(`update rate_limit set window_start = window_start - interval '61 seconds'`)
  expect(await takeAttempt('test:window', limit)).toBe(true)
})

test('does not write down who tried', async () => {
  await takeAttempt('sign-in:anna@example.org', limit)
  const { rows } = await pool().query<{ key: string }>('select key from rate_limit')
  expect(rows.map(({ key }) => key).join()).not.toMatch(/anna|example|sign-in/)
})
