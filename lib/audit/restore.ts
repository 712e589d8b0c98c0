import { isSame } from '#lib/facility/diff-state.ts'
import type { ListingChange, ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'

/** Openings hold for a week: those of an earlier version are nobody's to say today. */
const neverRestored = new Set(['availability'])

/**
 * The change that makes a listing stand as an earlier version did: what is the same is not named, so it keeps who said
 * it and when. A program comes back under its own id where that is known.
 */
export function changeTo(standing: ListingState, version: ListingState): ListingChange {
  const standsNow = ({ id }: ProgramState) => standing.programs.find((program) => program.id === id)
  const stoodThen = ({ id }: ProgramState) => version.programs.some((program) => program.id === id)
  return {
    facts: changedFacts(standing.facts, withoutLostPrograms(version).facts),
    programs: version.programs.flatMap((program) => {
      const now = standsNow(program)
      const facts = now ? changedFacts(now.facts, program.facts) : {}
      return Object.keys(facts).length > 0 ? [{ id: program.id, facts }] : []
    }),
    addPrograms: version.programs
      .filter((program) => !standsNow(program))
      .map(({ id, settingCode, facts }) => ({
        ...(id > 0 && { id }),
        settingCode,
        facts: { ...facts, availability: null },
      })),
    removePrograms: standing.programs.filter((program) => !stoodThen(program)).map(({ id }) => id),
  }
}

/** Whether a change would change nothing. */
export function isEmpty({ facts = {}, programs = [], addPrograms = [], removePrograms = [] }: ListingChange): boolean {
  return Object.keys(facts).length + programs.length + addPrograms.length + removePrograms.length === 0
}

function changedFacts<Facts extends object>(now: Facts, then: Facts): Partial<Facts> {
  const fields = Object.keys(then) as (keyof Facts & string)[]
  const changed = fields.filter((field) => !neverRestored.has(field) && !isSame(field, now[field], then[field]))
  return Object.fromEntries(changed.map((field) => [field, then[field]])) as Partial<Facts>
}

/** Detox that belonged to a program whose id is lost is the facility's alone. */
function withoutLostPrograms(version: ListingState): ListingState {
  const detox = version.facts.detox.map((offering) =>
    offering.programId !== null && offering.programId < 0 ? { ...offering, programId: null } : offering,
  )
  return { ...version, facts: { ...version.facts, detox } }
}

/** The programs that steps of a change lead to. */
export function linkedPrograms(change: ListingChange): number[] {
  const programs = [...(change.programs ?? []), ...(change.addPrograms ?? [])]
  return programs.flatMap(({ facts }) => (facts.links ?? []).flatMap(({ targetProgramId }) => targetProgramId ?? []))
}

/** A change without the steps that lead to programs which are gone, unless it brings them back itself. */
export function withoutDeadLinks(change: ListingChange, existing: ReadonlySet<number>): ListingChange {
  const added = new Set((change.addPrograms ?? []).map(({ id }) => id))
  const isThere = (id: number | null) => id === null || existing.has(id) || added.has(id)
  const clean = <Program extends { facts: Partial<ProgramFacts> }>(program: Program): Program =>
    program.facts.links
      ? {
          ...program,
          facts: { ...program.facts, links: program.facts.links.filter((link) => isThere(link.targetProgramId)) },
        }
      : program
  return { ...change, programs: (change.programs ?? []).map(clean), addPrograms: (change.addPrograms ?? []).map(clean) }
}
