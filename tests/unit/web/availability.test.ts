import { describe, expect, test } from 'vitest'
import { isDatabaseDown, orUnavailable } from '#lib/web/availability.ts'

const failure = (message: string, more: { code?: string; cause?: unknown } = {}) =>
  Object.assign(new Error(message, { cause: more.cause }), more.code ? { code: more.code } : {})

describe('the database is down', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'P1001', '57P03', '53300', '08006'])('by the code %s', (code) => {
    expect(isDatabaseDown(failure('connect', { code }))).toBe(true)
  })

  test('when the pool waits in vain or the connection breaks', () => {
    expect(isDatabaseDown(failure('timeout exceeded when trying to connect'))).toBe(true)
    expect(isDatabaseDown(failure('Connection terminated due to connection timeout'))).toBe(true)
    expect(isDatabaseDown(failure('Connection terminated unexpectedly'))).toBe(true)
  })

  test('when that is the cause behind another error', () => {
    expect(isDatabaseDown(failure('query failed', { cause: failure('connect', { code: 'ECONNREFUSED' }) }))).toBe(true)
  })
})

describe('our own mistakes', () => {
  test.each(['42P01', '23505', 'P2002', '22P02'])('are not a database that is down: %s', (code) => {
    expect(isDatabaseDown(failure('wrong', { code }))).toBe(false)
  })

  test('pass on', async () => {
    await expect(orUnavailable(Promise.reject(failure('wrong', { code: '42P01' })))).rejects.toThrow('wrong')
    expect(isDatabaseDown('ECONNREFUSED')).toBe(false)
  })
})

test('an answer passes through', async () => {
  expect(await orUnavailable(Promise.resolve(3))).toBe(3)
})
