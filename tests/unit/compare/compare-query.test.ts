import { expect, test } from 'vitest'
import { parseCompareQuery, toCompareString } from '#lib/compare/compare-query.ts'

const parse = (search: string) => parseCompareQuery(new URLSearchParams(search))

test('an address says which programs, from where, and whether every row', () => {
  expect(parse('p=3&p=9&near=Dayton,+OH&rows=all')).toEqual({
    ids: [3, 9],
    unread: 0,
    near: 'Dayton, OH',
    allRows: true,
  })
})

test('what cannot be read is left out; what stands for a program is counted', () => {
  expect(parse(`p=3&p=abc&p=&p=-1&near=${'x'.repeat(81)}&rows=some&other=1`)).toEqual({
    ids: [3],
    unread: 2,
    near: null,
    allRows: false,
  })
})

test.each(['', '?p=3', '?p=3&p=9&near=45402', '?p=3&p=9&near=Dayton,+OH&rows=all'])(
  'the address %j is written as it was read',
  (search) => {
    expect(toCompareString(parse(search.slice(1)))).toBe(search)
  },
)
