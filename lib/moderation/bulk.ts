import type { FacilityField } from '#lib/provenance/fields.ts'

/**
 * Fields whose changes may be approved several at once, when they are all that a request asks for. Not phone numbers,
 * of which each wants a second moderator, and not whether a facility is open.
 */
export const mayBeApprovedTogether = ['name', 'website', 'address', 'credentials'] as const satisfies FacilityField[]

/** The changes that were chosen, at most a page of them; what is no number is left out. */
export function chosenChanges(form: URLSearchParams, most: number): number[] {
  const ids = form.getAll('change').filter((text) => /^\d{1,9}$/.test(text))
  return [...new Set(ids.map(Number))].slice(0, most)
}
