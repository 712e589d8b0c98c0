import { describe, expect, test } from 'vitest'
import { mostListed } from '#lib/compare/program-ids.ts'
import { addToShortlist, formatShortlist, parseShortlist, removeFromShortlist } from '#lib/compare/shortlist.ts'
import { changeShortlist, parseShortlistForm, type ShortlistChange } from '#lib/compare/shortlist-change.ts'

const full = Array.from({ length: mostListed }, (_, at) => 2_147_483_647 - at)

describe('the cookie', () => {
  test('holds ids alone, and a full list of the longest ids fits', () => {
    expect(formatShortlist([3, 12])).toBe('3.12')
    expect(parseShortlist(formatShortlist(full))).toEqual(full)
  })

  test.each([
    ['none', undefined, []],
    ['an empty one', '', []],
    ['a forged one', '3.x.-1.<script>.99999999999.3.7', [3, 7]],
    ['one of ten kilobytes', '1.'.repeat(5000), []],
    ['one with an injected attribute', '3; Domain=evil.example', []],
  ])('%s is read as what it holds of ids', (_, text, ids) => {
    expect(parseShortlist(text)).toEqual(ids)
  })
})

test('a program is added once, and one too many is told apart', () => {
  expect(addToShortlist([3], [7, 3])).toEqual({ list: [3, 7], left: [] })
  expect(addToShortlist(full, [5, 6])).toEqual({ list: full, left: [5, 6] })
})

test('programs are taken off', () => {
  expect(removeFromShortlist([3, 7, 9], [7, 100])).toEqual([3, 9])
})

describe('the form', () => {
  const read = (form: string) => parseShortlistForm(new URLSearchParams(form))

  test('is named by its button, whose value is the page to go back to', () => {
    expect(read('p=3&p=7&add=%2Fsearch%3Fnear%3D45402')).toEqual({
      kind: 'add',
      ids: [3, 7],
      back: '/search?near=45402',
    })
    expect(read('p=3&remove=/facilities/example-house%23program-3')).toMatchObject({
      kind: 'remove',
      back: '/facilities/example-house#program-3',
    })
    expect(read('p=3')).toBeNull()
  })

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
    `/${'a'.repeat(3000)}`,
  ])('never leads to another site: %j', (back) => {
    expect(read(new URLSearchParams({ p: '3', add: back }).toString())?.back).toBe('/compare')
  })

  test('cannot write a header', () => {
    const change = read(new URLSearchParams({ p: '3', add: '/search\r\nSet-Cookie: a=b' }).toString())
    expect(change?.back).not.toMatch(/[\r\n]/)
  })
})

describe('a change', () => {
  const change = (kind: ShortlistChange['kind'], ids: number[]): ShortlistChange => ({ kind, ids, back: '/search' })

  test('leads back to the page it was made from', () => {
    expect(changeShortlist([3], change('add', [7]), 'en')).toEqual({ list: [3, 7], location: '/search' })
    expect(changeShortlist([3, 7], change('remove', [3]), 'en')).toEqual({ list: [7], location: '/search' })
    expect(changeShortlist([3, 7], change('clear', []), 'en')).toEqual({ list: [], location: '/search' })
  })

  test('that a full list has no room for shows the programs instead, so that none is lost', () => {
    expect(changeShortlist(full, change('add', [5, 6]), 'es')).toEqual({
      list: full,
      location: '/es/compare?p=5&p=6&full=1',
    })
  })
})
