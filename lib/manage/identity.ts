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

/** Whether a change of a facility's field waits for a moderator. */
export function isIdentity(field: string): field is IdentityField {
  return (identityFields as readonly string[]).includes(field)
}
