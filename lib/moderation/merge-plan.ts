import type { LevelOfCare } from '#lib/care/levels.ts'
import { isSame, saysSomething } from '#lib/facility/diff-state.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { type FacilityField, facilityFields } from '#lib/provenance/fields.ts'
import { mayReplace } from '#lib/provenance/precedence.ts'
import type { FactProvenance, Provenance } from '#lib/provenance/provenance.ts'

/** Which of two listings a fact comes from: the one that stays, or the one that goes into it. */
export type Side = 'into' | 'from'

/** A fact on which two listings of one place differ. */
export type MergeField = {
  field: FacilityField
  into: unknown
  from: unknown
  intoSource: FactProvenance | null
  fromSource: FactProvenance | null
  /** What precedence chooses. */
  preferred: Side
}

/** A program of the listing that goes. */
export type MergeProgram = {
  id: number
  name: string | null
  level: LevelOfCare
  /** A level that the other lists already is most likely the same program. */
  preferred: 'move' | 'leave'
}

/** Facts that differ, in the order of the listing. Whether a place is open is not merged. */
export function mergeFields(into: ListingState, from: ListingState): MergeField[] {
  return facilityFields.flatMap((field) => {
    const [stays, goes] = [into.facts[field], from.facts[field]]
    if (field === 'status' || isSame(field, stays, goes)) return []
    const intoSource = into.provenance[field] ?? null
    const fromSource = from.provenance[field] ?? null
    const preferred = preferredSide({ stays, goes, intoSource, fromSource })
    return [{ field, into: stays, from: goes, intoSource, fromSource, preferred }]
  })
}

/** What says something goes before what does not; then the source of higher rank, and of equal ones the newer. */
function preferredSide(fact: {
  stays: unknown
  goes: unknown
  intoSource: FactProvenance | null
  fromSource: FactProvenance | null
}): Side {
  if (!saysSomething(fact.goes)) return 'into'
  if (!saysSomething(fact.stays)) return 'from'
  const { intoSource, fromSource } = fact
  if (!fromSource || !intoSource) return intoSource ? 'into' : 'from'
  return mayReplace(fromSource, intoSource) && !mayReplace(intoSource, fromSource) ? 'from' : 'into'
}

/** The programs of the listing that goes, and whether each is one that the other has not. */
export function mergePrograms(into: ListingState, from: ListingState): MergeProgram[] {
  const listed = new Set(into.programs.map(({ facts }) => facts.level))
  return from.programs.map(({ id, facts: { name, level } }) => ({
    id,
    name,
    level,
    preferred: listed.has(level) ? 'leave' : 'move',
  }))
}

/**
 * The facts that come from the listing that goes, as far as they were chosen. One that the facility or a moderator said
 * keeps who said it; one of a directory becomes the moderator's, or its next edition would take it back.
 */
export function chosenFacts(
  fields: readonly MergeField[],
  chosen: ReadonlySet<string>,
  programs: ReadonlySet<number>,
): { facts: Partial<FacilityFacts>; sources: Provenance } {
  const taken = fields.filter(({ field }) => chosen.has(field))
  const kept = taken.flatMap(({ field, fromSource: said }) =>
    said && (said.source === 'facility' || said.source === 'moderator') ? [[field, said] as const] : [],
  )
  const facts: Partial<FacilityFacts> = Object.fromEntries(taken.map(({ field, from }) => [field, from]))
  const detox = facts.detox?.map((offering) => ({
    ...offering,
    programId: offering.programId !== null && programs.has(offering.programId) ? offering.programId : null,
  }))
  return { facts: { ...facts, ...(detox && { detox }) }, sources: Object.fromEntries(kept) }
}
