import { expect, test } from 'vitest'
import { alternates } from '#lib/web/alternates.ts'

test('a page names itself in both languages, English first without a prefix', () => {
  expect(alternates('es', '/search?near=45402')).toEqual({
    canonical: '/es/search?near=45402',
    languages: { en: '/search?near=45402', es: '/es/search?near=45402', 'x-default': '/search?near=45402' },
  })
})

test('the first page in Spanish has no slash at its end', () => {
  expect(alternates('es', '/')).toMatchObject({ canonical: '/es', languages: { en: '/' } })
})
