import { createHash } from 'node:crypto'
import { canonical } from '#lib/catalogue/listing-facts.ts'
import type { Typed } from './input.ts'

/** The control in which a form says which facts it was opened with. */
export const openedName = 'opened'

/** A few letters that are equal for equal facts of a field. */
export function fingerprint(field: string, fact: unknown): string {
  return createHash('sha256').update(canonical(field, fact)).digest('base64url').slice(0, 12)
}

/** "hours:Xk3… days:9fR…": the facts a form is opened with. */
export function writeOpened(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([field, fact]) => `${field}:${fingerprint(field, fact)}`)
    .join(' ')
}

/** The fingerprints by field that a form was opened with; none of a form that does not say. */
export function readOpened(typed: Typed): ReadonlyMap<string, string> {
  const written = (typed.get(openedName) ?? '').split(' ').filter((part) => part.includes(':'))
  return new Map(written.map((part) => part.split(':', 2) as [string, string]))
}
