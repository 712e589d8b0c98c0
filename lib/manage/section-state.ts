import { saysSomething } from '#lib/facility/diff-state.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { type AgingField, factAges, mayBeOutdated } from '#lib/provenance/ages.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import type { Facts } from './read-section.ts'
import { inputsOf, type Section } from './section.ts'

/**
 * How a section stands. `notStated` counts facts that families look for; `old` ones were stated too long ago; of a
 * credential that has `ended`, nobody can say that it is still right.
 */
export type SectionState = { notStated: number; old: boolean; ended: boolean; says: boolean }

/** Facts that a good listing may well go without. */
const extras = new Set([
  'name',
  'phases',
  'groupSize',
  'asam',
  'links',
  'sampleDay',
  'telehealthStates',
  'transit',
  'session',
  'ownership',
  'setting',
])

/** How a section stands on the ISO day `today`. A fact of the facility holds for its programs, and one of theirs for it. */
export function sectionState(section: Section, listing: ListingState, today: string): SectionState {
  const shared = inputsOf(section, 'facility').map(([field]) => field)
  const own = inputsOf(section, 'program').map(([field]) => field)
  const { facts, programs, provenance } = listing
  const stated = (field: string) =>
    says(facts, field) || (own.includes(field) && programs.some((program) => says(program.facts, field)))
  const gaps = (program: ProgramState) =>
    own.filter((field) => !shared.includes(field) && !extras.has(field) && !says(program.facts, field)).length
  const nothing = shared.length === 0 && programs.length === 0
  return {
    notStated:
      (nothing ? own.length : 0) +
      shared.filter((field) => !extras.has(field) && !stated(field)).length +
      programs.reduce((sum, program) => sum + gaps(program), 0),
    old:
      shared.some((field) => isOld(field, facts, provenance, today)) ||
      programs.some((program) => own.some((field) => isOld(field, program.facts, program.provenance, today))),
    ended: shared.includes('credentials') && facts.credentials.some((one) => hasEnded(one, today)),
    says: shared.some((field) => says(facts, field)) || programs.some(({ facts }) => own.some((f) => says(facts, f))),
  }
}

const says = (facts: object, field: string) => saysSomething((facts as Facts)[field])

function isOld(field: string, facts: object, provenance: Provenance, today: string): boolean {
  const fact = (facts as Facts)[field]
  if (!isAging(field) || !saysSomething(fact)) return false
  if (field === 'prices' || field === 'plans')
    return (fact as { asOf: string }[]).some(({ asOf }) => mayBeOutdated(field, asOf, today))
  const at = provenance[field]?.at
  return at !== undefined && mayBeOutdated(field, at, today)
}

const isAging = (field: string): field is AgingField => Object.hasOwn(factAges, field)

const hasEnded = ({ validUntil }: { validUntil: string | null }, today: string) =>
  validUntil !== null && validUntil < today
