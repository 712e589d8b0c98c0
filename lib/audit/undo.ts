import type { z } from 'zod'
import { facilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import { type ProgramFacts, programFacts } from '#lib/facility/program-facts.ts'
import type { AuditEvent } from './event.ts'

/** A program of an import that was taken off has lost its id: it stands in a version under one below zero. */
type Version = Pick<ListingState, 'facts' | 'programs'>

/**
 * A listing as it stood before some events: they are undone one by one from how it stands now. Who said each fact then
 * is not told, because the history does not keep it.
 * @param events of this listing, the newest first, none left out
 */
export function undoEvents(standing: ListingState, events: readonly AuditEvent[]): ListingState {
  const version = events.reduce<Version>((later, event) => undo(later, event), standing)
  return { ...standing, ...version, provenance: {}, programs: version.programs.map(withoutSources) }
}

const withoutSources = (program: ProgramState): ProgramState => ({ ...program, provenance: {} })

function undo(later: Version, event: AuditEvent): Version {
  const { programId, before, after } = event
  if (programId !== null) return { ...later, programs: undoProgram(later.programs, programId, before, after) }
  if (before === null) return later
  const programs = undoImported(later.programs, before.programs, after?.programs)
  return { programs, facts: { ...later.facts, ...readFacts(facilityFacts.shape, before, programs) } }
}

function undoProgram(
  programs: ProgramState[],
  id: number,
  before: AuditEvent['before'],
  after: AuditEvent['after'],
): ProgramState[] {
  if (before === null) return programs.filter((program) => program.id !== id)
  const facts = readFacts(programFacts.shape, before) as Partial<ProgramFacts>
  if (after !== null) {
    return programs.map((program) =>
      program.id === id ? { ...program, facts: { ...program.facts, ...facts } } : program,
    )
  }
  const { settingCode } = before as { settingCode?: string | null }
  const program = { id, settingCode: settingCode ?? null, facts: { ...noFacts, ...facts }, provenance: {} }
  return [...programs, program]
}

/** An import names programs by their setting code and level, and states nothing else of them. */
type ImportedProgram = { settingCode: string | null; level: ProgramFacts['level'] }

function undoImported(programs: ProgramState[], before: unknown, after: unknown): ProgramState[] {
  if (!Array.isArray(before) || !Array.isArray(after)) return programs
  const [was, became] = [before as ImportedProgram[], after as ImportedProgram[]]
  const lists = (list: ImportedProgram[], code: string | null) => list.some(({ settingCode }) => settingCode === code)
  const kept = programs.filter(({ settingCode }) => !lists(became, settingCode) || lists(was, settingCode))
  const gone = was.filter(({ settingCode }) => !lists(became, settingCode) && !lists(asImported(kept), settingCode))
  const lowest = Math.min(0, ...programs.map(({ id }) => id))
  return [
    ...kept,
    ...gone.map(({ settingCode, level }, at) => {
      return { id: lowest - at - 1, settingCode, facts: { ...noFacts, level }, provenance: {} }
    }),
  ]
}

const asImported = (programs: ProgramState[]): ImportedProgram[] =>
  programs.map(({ settingCode, facts }) => ({ settingCode, level: facts.level }))

/** Facts of an event by their own shapes, which fill in what an import leaves out. What is no fact is passed over. */
function readFacts(
  shapes: Record<string, z.ZodType | undefined>,
  stored: Record<string, unknown>,
  programs: readonly ProgramState[] = [],
): Record<string, unknown> {
  const facts = Object.entries(stored).flatMap(([field, fact]) => {
    const read = shapes[field]?.safeParse(field === 'detox' ? withProgramIds(fact, programs) : fact)
    return read?.success ? [[field, read.data]] : []
  })
  return Object.fromEntries(facts)
}

/** Detox that an import states names the setting's code of its program instead of its id. */
export function withProgramIds(detox: unknown, programs: readonly ProgramState[]): unknown {
  if (!Array.isArray(detox)) return detox
  return detox.map((offering: { settingCode?: string | null }) => {
    if (!offering.settingCode) return offering
    const program = programs.find(({ settingCode }) => settingCode === offering.settingCode)
    return { ...offering, programId: program?.id ?? null }
  })
}

/** A program of which nothing but its level is stated. */
const noFacts: ProgramFacts = {
  level: 'outpatient',
  name: null,
  delivery: null,
  hours: null,
  days: null,
  session: null,
  length: null,
  timetable: { tracks: [], offersDay: null, offersEvening: null, offersWeekend: null },
  phases: [],
  groupSize: null,
  ages: { groups: [], min: null, max: null },
  genders: [],
  coOccurring: null,
  admission: { assessmentRequired: null, referralRequired: null, detoxRequiredFirst: null, rollingAdmission: null },
  asam: null,
  availability: null,
  links: [],
  sampleDay: null,
  afterwards: null,
  services: [],
  payments: [],
  populations: [],
  plans: [],
  prices: [],
  drugTesting: [],
  houseRules: [],
}
