import { z } from 'zod'

/** An e-mail address as it is stored, in lower case; null for what is none. No address holds a space or a line break. */
export function readEmail(typed: string): string | null {
  return z.email().max(254).safeParse(typed.trim().toLowerCase()).data ?? null
}
