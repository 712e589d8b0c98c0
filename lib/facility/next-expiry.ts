import type { Listing } from './listing.ts'

/** The first moment after `now` at which something that a listing says runs out; null when nothing does. */
export function nextExpiry({ programs }: Pick<Listing, 'programs'>, now: Date): Date | null {
  const moments = programs.flatMap(({ availability }) => (availability ? new Date(availability.expiresAt) : []))
  const coming = moments.filter((moment) => moment > now).sort((a, b) => a.getTime() - b.getTime())
  return coming[0] ?? null
}
