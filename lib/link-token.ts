import { createHash, randomBytes } from 'node:crypto'

/** The secret part of a link that does something by itself: 256 random bits, as 43 characters that fit in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: whoever reads the table cannot make the link. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** An address without the tokens in it, to be written down or printed. The slug of a listing has no capitals; a token has. */
export function withoutTokens(address: string): string {
  return address.replace(/\/(?=[a-z\d-]*[A-Z_])[\w-]{43}(?![\w-])/g, '/…').replace(/([?&]token=)[^&#\s]*/g, '$1…')
}
