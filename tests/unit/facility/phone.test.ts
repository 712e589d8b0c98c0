import { expect, test } from 'vitest'
import { formatPhone, telHref } from '#lib/facility/phone.ts'

test('a number reads as people write it', () => {
  expect(formatPhone('+12056254673')).toBe('205-625-4673')
})

test('a number of another country stays whole', () => {
  expect(formatPhone('+525555550101')).toBe('+525555550101')
  expect(formatPhone('+1205625')).toBe('+1205625')
})

test('a link dials the number, then the extension after a pause', () => {
  expect(telHref({ number: '+12056254673', extension: '301' })).toBe('tel:+12056254673,301')
  expect(telHref({ number: '+12056254673', extension: null })).toBe('tel:+12056254673')
})
