import { describe, expect, test } from 'vitest'
import { presentQueue } from '#lib/moderation/present-queue.ts'
import { parseQueueFilter, toQueueString } from '#lib/moderation/queue-filter.ts'
import type { QueueItem } from '#lib/moderation/queue-item.ts'

const now = new Date('2026-11-22T12:00:00Z')
const filter = (query: string) => parseQueueFilter(new URLSearchParams(query))
const item = (given: Partial<QueueItem>): QueueItem => ({
  kind: 'changes',
  id: 5,
  createdAt: new Date('2026-11-22T09:00:00Z'),
  name: 'Alder House',
  city: 'Dayton',
  state: 'OH',
  fields: ['website'],
  askedBy: 2,
  firstReviewedBy: null,
  ...given,
})
const counts = { claims: 0, changes: 1, proposals: 0, reports: 0, disputes: 1234 }
const present = (given: Partial<QueueItem>, query = '', locale: 'en' | 'es' = 'en') =>
  presentQueue({ items: [item(given)], counts, hasMore: false }, filter(query), 1, locale, now)

describe('the filter of the queue', () => {
  test.each(['', '?kind=changes&field=website', '?kind=claims&state=OH&age=7&status=asked&page=3'])(
    '%j is the same after it was read',
    (query) => {
      expect(toQueueString(filter(query))).toBe(query)
    },
  )

  test('drops what makes no sense, and a field where there are no changes', () => {
    expect(toQueueString(filter('?kind=claims&field=website&state=XX&age=2&page=0&status=none'))).toBe('?kind=claims')
  })
})

describe('an item', () => {
  test.each([
    [0.1, 'since today', false],
    [1.2, 'waiting 1 day', false],
    [3.5, 'waiting 3 days', true],
  ])('that waits for %d days has its clock', (days, waiting, late) => {
    const createdAt = new Date(now.getTime() - days * 86_400_000)
    expect(present({ createdAt }).items[0]).toMatchObject({ waiting, late })
  })

  test('keeps the filter in its link, so that the next one is of the same kind', () => {
    expect(present({}, 'kind=changes&page=2', 'es').items[0]?.href).toBe('/es/moderate/changes/5?kind=changes')
  })

  test('of one’s own is somebody else’s to decide', () => {
    expect(present({ askedBy: 1 }).items[0]).toMatchObject({
      mine: true,
      note: expect.stringContaining('somebody else'),
    })
    expect(present({ firstReviewedBy: 1 }).items[0]).toMatchObject({ mine: true })
    expect(present({ firstReviewedBy: 3 }).items[0]).toMatchObject({ mine: false, note: expect.any(String) })
  })

  test('says what it is about', () => {
    expect(present({ fields: ['website', 'name'] }).items[0]?.about).toBe('Website and Name')
    expect(present({ kind: 'reports', fields: ['phone'] }).items[0]?.about).toBe('A phone number')
  })
})

test('several can be approved at once only where one field is chosen that needs no second look', () => {
  expect(present({}, 'kind=changes&field=website').together).toBe(true)
  expect(present({}, 'kind=changes').together).toBe(false)
  expect(present({}, 'kind=changes&field=phones').together).toBe(false)
  expect(present({}, 'kind=changes&field=website&status=asked').together).toBe(false)
})

test('counts every kind and all of them', () => {
  expect(present({}).kinds.map(({ count }) => count)).toEqual(['1,235', '0', '1', '0', '0', '1,234'])
})
