import { isSame } from '#lib/facility/diff-state.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { FacilityField } from '#lib/provenance/fields.ts'

/** What a facility is, and how it is reached: a change of these waits for a moderator, whoever makes it. */
export const identityFields = [
  'name',
  'status',
  'website',
  'address',
  'phones',
  'credentials',
] as const satisfies FacilityField[]

export type IdentityField = (typeof identityFields)[number]

/** Whether a facility's field is one of those. */
export function isIdentity(field: string): field is IdentityField {
  return (identityFields as readonly string[]).includes(field)
}

/** Credentials that a private body gives of its own accord; every other one is an office's leave to treat people. */
const accreditations: ReadonlySet<string> = new Set(['joint_commission', 'carf', 'coa', 'ncqa', 'hfap'])

/** Whether what is stated of a facility's field waits for a moderator: accreditations do not, as long as licenses stay. */
export function waitsForModerator(field: string, standing: unknown, stated: unknown): boolean {
  if (field !== 'credentials') return isIdentity(field)
  return !isSame(field, licensesIn(standing), licensesIn(stated))
}

const licensesIn = (credentials: unknown) =>
  (credentials as FacilityFacts['credentials']).filter(({ kind }) => !accreditations.has(kind))
