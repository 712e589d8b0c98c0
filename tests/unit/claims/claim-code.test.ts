import { expect, test } from 'vitest'
import { formatCode, readCode, writeCode } from '#lib/claims/claim-code.ts'

test('a code has eight digits, whatever the number', () => {
  expect([0, 7, 99_999_999].map(writeCode)).toEqual(['00000000', '00000007', '99999999'])
})

test('a code is read as it is printed', () => {
  expect(readCode(formatCode('04821193'))).toBe('04821193')
  expect(readCode(' 0482-1193 ')).toBe('04821193')
})

test('what cannot be a code is none', () => {
  for (const typed of ['', '0482', '048211930', 'abcdefgh', '٠٤٨٢١١٩٣']) expect(readCode(typed)).toBeNull()
})
