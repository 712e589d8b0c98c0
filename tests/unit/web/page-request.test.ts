import { expect, test } from 'vitest'
import { readLocale, toUrlSearchParams } from '#lib/web/page-request.ts'

test('one value and several of a parameter are read alike, in order', () => {
  const params = toUrlSearchParams({ near: 'Dayton, OH', level: ['iop', 'php'], q: undefined })
  expect(params.toString()).toBe('near=Dayton%2C+OH&level=iop&level=php')
})

test('a page is in the language of its address, anything else is English', async () => {
  const es = await readLocale(Promise.resolve({ locale: 'es' }))
  expect(es).toMatchObject({ locale: 'es', t: { facility: { yes: 'Sí' } } })
  expect((await readLocale(Promise.resolve({ locale: 'fr' }))).locale).toBe('en')
})
