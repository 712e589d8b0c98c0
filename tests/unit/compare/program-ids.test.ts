import { expect, test } from 'vitest'
import { mostListed, parseProgramId, parseProgramIds } from '#lib/compare/program-ids.ts'

test.each([
  ['1', 1],
  ['2147483647', 2147483647],
  ['2147483648', null],
  ['0', null],
  ['-4', null],
  ['012', null],
  ['1.5', null],
  ['1e3', null],
  [' 7', null],
  ['', null],
  ['1; drop table program', null],
  ['<script>alert(1)</script>', null],
  ['9'.repeat(400), null],
])('%j is the program %j', (text, id) => {
  expect(parseProgramId(text)).toBe(id)
})

test('programs are read once each, in the order they were asked for', () => {
  expect(parseProgramIds(['9', 'x', '3', '9', '5'])).toEqual([9, 3, 5])
})

test('no more are read than a list may hold', () => {
  const many = Array.from({ length: 500 }, (_, at) => String(at + 1))
  expect(parseProgramIds(many)).toHaveLength(mostListed)
})
