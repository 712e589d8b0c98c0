import { canonical } from '#lib/catalogue/listing-facts.ts'
import type { FactProvenance, Provenance } from '#lib/provenance/provenance.ts'

/** What came of holding new facts against those that stand. */
export type FactsDiff<Facts> = {
  /** The facts that differ, as they stood and as they shall stand. */
  before: Partial<Facts>
  after: Partial<Facts>
  /** Fields that were stated again as they stand. */
  confirmed: (keyof Facts & string)[]
  provenance: Provenance
}

/**
 * Holds facts against those that stand. Each is dated by the statement; one that never said anything and still does not
 * stays without a source, and one that is taken back keeps one, so that an import does not bring it back.
 */
export function diffFacts<Facts extends object>(
  standing: Facts,
  stated: Partial<Facts>,
  provenance: Provenance,
  statement: FactProvenance,
): FactsDiff<Facts> {
  const diff: FactsDiff<Facts> = { before: {}, after: {}, confirmed: [], provenance: { ...provenance } }
  for (const field of Object.keys(stated) as (keyof Facts & string)[]) {
    const fact = stated[field] as Facts[typeof field]
    if (!isSame(field, standing[field], fact)) {
      diff.before[field] = standing[field]
      diff.after[field] = fact
    } else if (saysSomething(fact) || provenance[field]) {
      diff.confirmed.push(field)
    } else continue
    diff.provenance[field] = statement
  }
  return diff
}

/** Whether two facts of a field say the same. The order of a list means something where it is shown in that order. */
export function isSame(field: string, one: unknown, other: unknown): boolean {
  return canonical(field, one) === canonical(field, other)
}

/** Whether a fact says anything: null, empty lists and what holds only those are "not stated". */
export function saysSomething(fact: unknown): boolean {
  if (fact === null || fact === undefined) return false
  return typeof fact !== 'object' || Object.values(fact).some(saysSomething)
}
