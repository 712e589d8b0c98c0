import { randomInt } from 'node:crypto'

/** Without letters and digits that look alike on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten codes to write down, each with 49 bits of chance: k7wd3-m9xqr. */
export function newBackupCodes(): string[] {
  const half = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return Array.from({ length: 10 }, () => `${half()}-${half()}`)
}

/** A backup code as somebody typed it from paper, in the way that we write it. */
export function readBackupCode(typed: string): string {
  const code = typed.toLowerCase().replace(/[^a-z0-9]/g, '')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}
