import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { Input } from './input.ts'

/** The parts that a listing is edited in, in the order of the task list. */
export const sectionKeys = [
  'contact',
  'programs',
  'schedule',
  'detox',
  'medication',
  'payment',
  'whom',
  'services',
  'rules',
  'after',
  'credentials',
  'about',
] as const

export type SectionKey = (typeof sectionKeys)[number]

/** Whose facts a form edits: those of the whole facility, or of one program. */
export type Scope = 'facility' | 'program'

type Inputs<Facts> = { [Field in keyof Facts]?: Input<Facts[Field]> }

/** The inputs of a section by the field that each edits, in the order they are asked. */
export type Section = { facility: Inputs<FacilityFacts>; program: Inputs<ProgramFacts> }

/** The inputs of one side of a section. */
export function inputsOf(section: Section, scope: Scope): [field: string, input: Input<unknown>][] {
  return Object.entries(section[scope]) as [string, Input<unknown>][]
}
