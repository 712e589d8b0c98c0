import { expect, test } from 'vitest'
import { acceptsBrotli } from '#lib/web/send-document.ts'

test.each(['br', 'gzip, deflate, br', 'gzip;q=1.0, br;q=0.5', 'br ; q=0.001'])('"%s" can read Brotli', (header) => {
  expect(acceptsBrotli(header)).toBe(true)
})

test.each([undefined, '', 'gzip', 'gzip, br;q=0', 'br;q=0.000', 'brotli', 'identity'])('"%s" cannot', (header) => {
  expect(acceptsBrotli(header)).toBe(false)
})
