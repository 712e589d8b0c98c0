import { describe, expect, test } from 'vitest'
import { safeNext } from '#lib/accounts/safe-next.ts'
import { signInPath } from '#lib/accounts/sign-in-path.ts'

describe('where to go after signing in', () => {
  test.each(['/', '/manage', '/es/manage/dayton?edited=1#hours', '/a//b', '/search?next=https://example.org'])(
    'may be %s',
    (path) => expect(safeNext(path)).toBe(path),
  )

  test.each([
    ['another site', 'https://evil.example'],
    ['another host', '//evil.example'],
    ['another host as some browsers read it', '/\\evil.example'],
    ['another host once a browser drops the tab', '/\t/evil.example'],
    ['another host once a browser drops the line', '/\n/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a path of somewhere', 'manage'],
    ['a header of its own', '/a\r\nSet-Cookie: a=b'],
    ['what no header can carry', '/é'],
    ['endless', `/${'a'.repeat(1000)}`],
    ['nothing', ''],
    ['missing', null],
  ])('is nowhere when it is %s', (_, asked) => expect(safeNext(asked)).toBeNull())
})

describe('the sign-in page', () => {
  test('is that of the language asked in, and leads back', () => {
    expect(signInPath('/manage')).toBe('/sign-in?next=%2Fmanage')
    expect(signInPath('/es/manage?a=1&b=2')).toBe('/es/sign-in?next=%2Fes%2Fmanage%3Fa%3D1%26b%3D2')
    expect(signInPath('/espanola')).toBe('/sign-in?next=%2Fespanola')
  })

  test('leads to no other site', () => {
    expect(signInPath('//evil.example')).toBe('/sign-in')
  })
})
