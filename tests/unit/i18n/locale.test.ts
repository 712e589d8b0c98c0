import { describe, expect, it } from 'vitest'
import { locales, localPath, otherLocale, parseLocale } from '#lib/i18n/locale.ts'

describe('locales', () => {
  it('are each the other of the other', () => {
    for (const locale of locales) {
      expect(otherLocale(locale)).not.toBe(locale)
      expect(otherLocale(otherLocale(locale))).toBe(locale)
    }
  })

  it('are read from a path segment, English when it is none', () => {
    expect(parseLocale('es')).toBe('es')
    expect(parseLocale('en')).toBe('en')
    expect(['', 'ES', 'fr', 'search', 'es-US'].map(parseLocale)).toEqual(['en', 'en', 'en', 'en', 'en'])
  })
})

describe('public addresses', () => {
  it.each([
    ['/', '/', '/es'],
    ['/search', '/search', '/es/search'],
    ['/facilities/a-place-12', '/facilities/a-place-12', '/es/facilities/a-place-12'],
    ['/search?near=45402&level=iop', '/search?near=45402&level=iop', '/es/search?near=45402&level=iop'],
  ])('of %s have no prefix in English and /es in Spanish', (path, english, spanish) => {
    expect(localPath('en', path)).toBe(english)
    expect(localPath('es', path)).toBe(spanish)
  })
})
