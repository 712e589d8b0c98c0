import { expect, test } from 'vitest'
import { parseByteRange } from '#lib/web/street-map/byte-range.ts'

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-16383', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
])('of a hundred bytes, %s is answered', (header, range) => {
  expect(parseByteRange(header, 100)).toEqual(range)
})

test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('%s is beyond a hundred bytes', (header) => {
  expect(parseByteRange(header, 100)).toBe('unsatisfiable')
})

test.each([undefined, '', 'bytes=-', 'bytes=9-3', 'bytes=0-1,5-9', 'bytes=0x1-5', 'bytes=-1-5', 'items=0-5'])(
  '%s is no single range, so the whole file is meant',
  (header) => {
    expect(parseByteRange(header, 100)).toBe('whole')
  },
)
