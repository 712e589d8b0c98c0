import { expect, test } from 'vitest'
import { formatClockParameter, parseClock, parseTypedClock } from '#lib/care/clock.ts'

test.each([
  ['00:00', 0],
  ['17:30', 1050],
  ['24:00', 1440],
  ['24:01', null],
  ['12:60', null],
  ['9:00', null],
  ['', null],
])('%j is read strictly', (text, minutes) => {
  expect(parseClock(text)).toBe(minutes)
  if (minutes !== null) expect(formatClockParameter(minutes)).toBe(text)
})

test.each([
  ['9', 540],
  ['5pm', 1020],
  ['12 am', 0],
  ['12:15 p.m.', 735],
  ['13pm', null],
  ['25', null],
  ['noon', null],
])('%j is read as it was meant', (text, minutes) => {
  expect(parseTypedClock(text)).toBe(minutes)
})
