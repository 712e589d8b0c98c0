import { describe, expect, test } from 'vitest'
import { safeNext } from '#lib/accounts/safe-next.ts'
import { afterSignIn, secondFactorPath, signInPath } from '#lib/accounts/sign-in-path.ts'

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

describe('after signing in', () => {
  test('a person goes where they were going, or to their work', () => {
    expect(afterSignIn('/propose', 'en', false)).toBe('/propose')
    expect(afterSignIn(null, 'es', false)).toBe('/es/manage')
  })

  test('a moderator passes the second step first, and then goes on', () => {
    expect(afterSignIn(null, 'en', true)).toBe('/sign-in/code?next=%2Fmoderate')
    expect(afterSignIn('/es/account', 'es', true)).toBe('/es/sign-in/code?next=%2Fes%2Faccount')
    expect(secondFactorPath('//evil.example')).toBe('/sign-in/code?next=%2F')
  })
})
