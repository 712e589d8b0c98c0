import { describe, expect, test } from 'vitest'
import { checkHelpRequest, longestNote, readTypedHelpRequest } from '#lib/help-request/help-request.ts'
import { presentRequestState } from '#lib/help-request/present-state.ts'
import { messagesOf } from '#lib/i18n/messages.ts'

const t = messagesOf('en')
const filled = { phone: '(937) 555-0142', message: 'no', for: 'myself', consent: 'yes' }
const check = (given: Record<string, string>) =>
  checkHelpRequest(readTypedHelpRequest(new URLSearchParams({ ...filled, ...given })), 'es', t)
const wrong = (given: Record<string, string>) => {
  const checked = check(given)
  return Array.isArray(checked) ? checked.map(({ field }) => field) : []
}

describe('a request for a call', () => {
  test('needs a way to answer, whom it is for, and consent', () => {
    expect(check({})).toEqual({
      for: 'myself',
      name: null,
      phone: '+19375550142',
      email: null,
      times: [],
      mayLeaveMessage: false,
      note: null,
      language: 'es',
    })
    expect(wrong({ phone: '', message: '', for: '', consent: '' })).toEqual(['phone', 'for', 'consent'])
    expect(wrong({ message: '' })).toEqual(['message'])
    expect(wrong({ phone: '555', email: 'nobody' })).toEqual(['phone', 'email'])
    expect(wrong({ phone: '', message: '', email: 'ana@example.org' })).toEqual([])
  })

  test('never may leave a message unless somebody said so', () => {
    expect(check({ phone: '', message: '', email: 'ana@example.org' })).toMatchObject({ mayLeaveMessage: false })
    expect(check({ message: 'yes' })).toMatchObject({ mayLeaveMessage: true })
  })

  test('has limits, and reads its own fields alone', () => {
    expect(wrong({ note: 'x'.repeat(longestNote + 1), name: 'x'.repeat(81) })).toEqual(['name', 'note'])
    expect(check({ facilityId: '99', times: 'midnight' })).not.toHaveProperty('facilityId')
    expect(check({ times: 'midnight' })).toMatchObject({ times: [] })
  })
})

describe('what its sender is told', () => {
  const sent = new Date('2026-11-20T10:00:00Z')
  const request = {
    createdAt: sent,
    deliveredAt: null,
    answeredAt: null,
    withdrawnAt: null,
    expiresAt: new Date('2026-12-04T10:00:00Z'),
  }
  const told = (given: object, at: string) => presentRequestState({ ...request, ...given }, 'en', new Date(at))

  test('that nobody answered, from the second day on', () => {
    expect(told({}, '2026-11-22T09:59:00Z').late).toBe(false)
    expect(told({}, '2026-11-22T10:00:00Z').late).toBe(true)
    expect(told({ deliveredAt: sent }, '2026-11-23T10:00:00Z')).toMatchObject({ late: true, state: t.ask.states.read })
    expect(told({ answeredAt: sent }, '2026-11-23T10:00:00Z')).toMatchObject({ late: false, open: false })
  })

  test('that its words are gone when it is too old', () => {
    expect(told({}, '2026-12-05T00:00:00Z')).toMatchObject({ open: false, late: true, state: t.ask.states.expired })
  })
})
