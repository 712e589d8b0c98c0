import { expect, test } from 'vitest'
import { hashOfToken, newToken, withoutTokens } from '#lib/link-token.ts'

test('a token is never the same twice, and is not told by its hash', () => {
  const tokens = Array.from({ length: 100 }, newToken)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(hashOfToken(token)).not.toContain(token.slice(0, 8))
})

test('an address is printed and logged without the tokens in it', () => {
  const token = newToken()
  expect(withoutTokens(`https://site.example/es/openings/${token}`)).toBe('https://site.example/es/openings/…')
  expect(withoutTokens(`/help-requests/${token}?done=1`)).toBe('/help-requests/…?done=1')
  expect(withoutTokens(`/sign-in/confirm?token=${token}.1.${token}&next=/manage`)).toBe(
    '/sign-in/confirm?token=…&next=/manage',
  )
})

test('what is no token stays', () => {
  const slug = 'example-magnolia-house-for-women-atlanta-ga'
  expect(slug).toHaveLength(43)
  expect(withoutTokens(`/facilities/${slug}?near=90210`)).toBe(`/facilities/${slug}?near=90210`)
  expect(withoutTokens('/search?near=Dayton,+OH&level=iop')).toBe('/search?near=Dayton,+OH&level=iop')
})
