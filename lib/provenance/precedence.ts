import type { FactProvenance, Source } from '#lib/provenance/provenance.ts'

/** What a facility or a moderator says goes before its state, and a state before SAMHSA; visitors only report. */
const RANK: Record<Source, number> = { public: 0, samhsa: 1, state: 2, facility: 3, moderator: 3 }

/**
 * Whether a statement may take the place of the one that stands: a higher source always, an equal one when it is not
 * older. A fact that nobody has stated yields to anyone. Dates are ISO days.
 */
export function mayReplace(
  candidate: Pick<FactProvenance, 'source' | 'at'>,
  standing: Pick<FactProvenance, 'source' | 'at'> | undefined,
): boolean {
  if (!standing) return true
  const difference = RANK[candidate.source] - RANK[standing.source]
  return difference === 0 ? candidate.at >= standing.at : difference > 0
}
