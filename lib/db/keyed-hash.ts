import { createHmac, randomBytes } from 'node:crypto'
import { env } from '#lib/env.ts'

/** Without SECRET_KEY, counting still works, for this process and until it ends. */
const passingKey = randomBytes(32)

/**
 * A name for something that must not be written down itself, or a seal that nobody else can make: HMAC-SHA-256 with
 * SECRET_KEY, as 43 characters that fit in a URL.
 * @param purpose keeps what is named for one thing apart from what is named for another
 */
export function keyedHash(purpose: string, text: string): string {
  const key = env().secretKey ?? passingKey
  return createHmac('sha256', key).update(purpose).update('\0').update(text).digest('base64url')
}
