import type { ClaimProof } from './claim.ts'

/** How long a code of each kind works, in days: read at once, on the telephone, or when the post has come. */
export const codeDays: Readonly<Record<ClaimProof, number>> = { email_code: 2, phone_code: 1, letter_code: 30 }

/** Wrong tries after which a code is worth nothing. With eight digits, one guess in twenty million. */
export const mostTries = 5

const digits = 8

/** A code from a random number below 100,000,000: '04821193'. Digits are read out and typed in every language. */
export function writeCode(random: number): string {
  return String(random).padStart(digits, '0')
}

/** A code as it is printed and read out: '0482 1193'. */
export function formatCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** What was typed as a code, with spaces or hyphens or without; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/[\s\u00a0-]/g, '')
  return /^\d{8}$/.test(code) ? code : null
}
