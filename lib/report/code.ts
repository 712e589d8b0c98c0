import { randomInt } from 'node:crypto'

/** Digits and capitals without those that look alike on paper. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 3
const groupLength = 4

/** A reference that nobody guesses: twelve characters of thirty, 59 bits, as `K7QM-3XTV-9HBC`. */
export function newReportCode(): string {
  const character = () => alphabet[randomInt(alphabet.length)]
  return Array.from({ length: groups }, () => Array.from({ length: groupLength }, character).join('')).join('-')
}

/** A reference as somebody typed it, in any case and with any hyphens or spaces; null when it cannot be one. */
export function readReportCode(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  const parts = plain.match(new RegExp(`^[${alphabet}]{${groups * groupLength}}$`)) && plain.match(/.{4}/g)
  return parts ? parts.join('-') : null
}
