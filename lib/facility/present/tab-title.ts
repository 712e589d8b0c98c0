import type { Address } from '#lib/facility/listing.ts'

/**
 * A listing by its street and city, for the tab: names of facilities say what they treat.
 * The city alone where the street is not published.
 */
export function tabTitle({ street, city, state }: Address): string {
  return [street, city, state].filter(Boolean).join(', ')
}
