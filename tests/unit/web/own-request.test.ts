import { expect, test } from 'vitest'
import { isOwnRequest } from '#lib/web/own-request.ts'

const site = 'https://treatment.example'

test.each([
  ['a page of ours, whose origin the browser withholds', { 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, false],
  ['a neighbour on our domain', { 'sec-fetch-site': 'same-site', origin: 'https://blog.treatment.example' }, false],
  ['another site that names our origin', { 'sec-fetch-site': 'cross-site', origin: site }, false],
  ['an old browser, from our site', { origin: site }, true],
  ['an old browser, at the address it asked', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['an old browser, from another site', { origin: 'https://evil.example', host: 'treatment.example' }, false],
  ['an old browser that withholds the origin', { origin: 'null', host: 'treatment.example' }, false],
  ['a program that says nothing', { host: 'treatment.example' }, false],
])('a form from %s is ours: %#', (_, headers, own) => {
  expect(isOwnRequest(new Headers(headers as Record<string, string>), site)).toBe(own)
})
