import { mayReplace } from '#lib/provenance/precedence.ts'
import type { Provenance } from '#lib/provenance/provenance.ts'
import { type Edition, provenanceOf } from './import-statement.ts'
import { canonical, IMPORTED_FIELDS, type ImportedField, isStated, type ListingFacts } from './listing-facts.ts'
import type { ProgramFact } from './programs-from-codes.ts'

export type StoredProgram = { id: number; level: string; settingCode: string | null; provenance: Provenance }

/** A listing as it stands in the database, in the import's terms. */
export type StoredListing = {
  facilityId: number
  /** Its place in the change feed when it was read: another one means that somebody has edited it since. */
  version: string
  facts: Omit<ListingFacts, 'programs'>
  programs: StoredProgram[]
  provenance: Provenance
  disagreements: Dispute[]
}

export type FieldChange = { field: ImportedField | 'programs'; before: unknown; after: unknown }
/** What the source says against a fact of higher precedence. `programId` is set when it is about one program. */
export type Dispute = { field: string; programId: number | null; value: unknown }

export type ListingDiff = {
  changes: FieldChange[]
  disputes: Dispute[]
  /** Whether the stored disagreements are already these disputes. */
  disputesKnown: boolean
  provenance: Provenance
  addPrograms: ProgramFact[]
  removePrograms: StoredProgram[]
}

/**
 * Holds what an edition says against a listing, field by field. A field that a higher source stated is never changed:
 * where the edition says otherwise that is a dispute. A field the edition does not state any more becomes not stated.
 */
export function diffListing(stored: StoredListing, wanted: ListingFacts, edition: Edition): ListingDiff {
  const provenance = { ...stored.provenance }
  const changes: FieldChange[] = []
  const disputes: Dispute[] = []
  for (const field of IMPORTED_FIELDS) {
    const statement = provenanceOf(edition, field)
    const equal = canonical(field, stored.facts[field]) === canonical(field, wanted[field])
    const stated = isStated(wanted, field)
    if (!isImported(provenance, field) && !mayReplace(statement, provenance[field])) {
      if (stated && !equal) disputes.push({ field, programId: null, value: wanted[field] })
      continue
    }
    if (!equal) changes.push({ field, before: stored.facts[field], after: wanted[field] })
    if (stated) provenance[field] = statement
    else delete provenance[field]
  }
  const programs = diffPrograms(stored.programs, wanted.programs, edition)
  disputes.push(...programs.disputes)
  if (programs.add.length + programs.remove.length > 0) {
    changes.push({ field: 'programs', before: stored.programs.map(programFact), after: wanted.programs })
  }
  return {
    changes,
    disputes,
    disputesKnown: sameDisputes(stored.disagreements, disputes),
    provenance,
    addPrograms: programs.add,
    removePrograms: programs.remove,
  }
}

/** An edition is compared with the newest one before anything is planned, so it may replace what any edition said. */
function isImported(provenance: Provenance, field: ImportedField): boolean {
  return provenance[field]?.source === 'samhsa'
}

/**
 * Programs by setting code. One that nobody else has touched goes when its code goes; one that somebody has described
 * stays, disputed. A level that somebody else already lists is not added a second time.
 */
function diffPrograms(
  stored: StoredProgram[],
  wanted: ProgramFact[],
  edition: Edition,
): { add: ProgramFact[]; remove: StoredProgram[]; disputes: Dispute[] } {
  const statement = provenanceOf(edition, 'level')
  const isOurs = ({ provenance }: StoredProgram) =>
    Object.values(provenance).every((fact) => fact.source === 'samhsa' || mayReplace(statement, fact))
  const missing = stored.filter(
    ({ settingCode }) => settingCode && !wanted.some((program) => program.settingCode === settingCode),
  )
  const add = wanted.filter(
    ({ settingCode, level }) =>
      !stored.some((program) => program.settingCode === settingCode) &&
      !stored.some((program) => program.level === level && program.settingCode === null && !isOurs(program)),
  )
  const disputes = missing
    .filter((program) => !isOurs(program))
    .map(({ id }) => ({ field: 'level', programId: id, value: { listed: false } }))
  return { add, remove: missing.filter(isOurs), disputes }
}

function programFact({ settingCode, level }: StoredProgram): { settingCode: string | null; level: string } {
  return { settingCode, level }
}

function sameDisputes(a: Dispute[], b: Dispute[]): boolean {
  const keys = (disputes: Dispute[]) =>
    disputes.map(({ field, programId, value }) => `${field} ${programId} ${canonical(field, value)}`).sort()
  return keys(a).join('\n') === keys(b).join('\n')
}
