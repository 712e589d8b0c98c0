import type pg from 'pg'
import type { ListingAction } from '#lib/audit/actions.ts'
import type { EventContext } from '#lib/audit/event.ts'
import { insertRows } from '#lib/db/insert-rows.ts'
import { diffFacts } from '#lib/facility/diff-state.ts'
import type { ListingChange, ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { FactProvenance, Provenance } from '#lib/provenance/provenance.ts'
import { readListingState } from './read-state.ts'
import { writeFacility } from './write-facility.ts'
import { addPrograms, writeProgram } from './write-programs.ts'

export type ListingEdit = {
  facilityId: number
  change: ListingChange
  /** Who says so, and on which day; the provenance of every fact that is named. */
  statement: FactProvenance
  /** Facts of the facility that keep who said them, and when, instead: they come from another listing. */
  sources?: Provenance
  actor: { kind: 'account' | 'system'; id: number | null }
  /** What is done, as the history names it. */
  action: ListingAction
  reason?: string
  /** What the history keeps beside the facts; with it there is an event even where no fact changes. */
  context?: EventContext
  /** Looks at the listing as it stands once nobody else can change it; throws to leave it so. */
  check?: (standing: ListingState) => void
}

/** Thrown when the listing, or a program that a change names, is not there; or the program is another facility's. */
export class NothingToChange extends Error {
  override name = 'NothingToChange'
}

type Event = { programId: number | null; before: object | null; after: object | null }

/**
 * Changes a listing, inside the caller's transaction: facts, their provenance, the history and the change feed together.
 * What is named and stands already is confirmed. Nothing named, nothing written.
 * @returns how the listing stood before
 * @throws NothingToChange; whatever `check` throws
 */
export async function changeListing(client: pg.ClientBase, edit: ListingEdit): Promise<ListingState> {
  const { facilityId, change, statement } = edit
  const standing = await readListingState(client, facilityId)
  if (!standing) throw new NothingToChange(`no facility ${facilityId}`)
  edit.check?.(standing)
  const removed = (change.removePrograms ?? []).map((id) => programOf(standing, id))
  const edited = (change.programs ?? []).map(({ id, facts }) => ({ program: programOf(standing, id), facts }))
  const events: Event[] = []

  await client.query('delete from program where id = any($1)', [removed.map(({ id }) => id)])
  for (const { id, facts, settingCode } of removed) {
    events.push({ programId: id, before: { ...facts, settingCode }, after: null })
  }
  const added = await addPrograms(client, facilityId, change.addPrograms ?? [])
  for (const { programId } of change.facts?.detox ?? []) {
    if (programId !== null && !added.includes(programId)) programOf(standing, programId)
  }
  if ((change.facts && Object.keys(change.facts).length > 0) || edit.context) {
    const diff = diffFacts(standing.facts, change.facts ?? {}, standing.provenance, statement)
    await writeFacility(client, standing, diff.after, { ...diff.provenance, ...edit.sources })
    const after = withConfirmed(diff.after, diff.confirmed)
    events.push({
      programId: null,
      before: diff.before,
      after: edit.context ? { ...after, context: edit.context } : after,
    })
  }
  for (const [index, { facts }] of (change.addPrograms ?? []).entries()) {
    const programId = added[index] as number
    const provenance = diffFacts<Partial<ProgramFacts>>({}, facts, {}, statement).provenance
    await writeProgram(client, facilityId, programId, facts, provenance)
    events.push({ programId, before: null, after: facts })
  }
  for (const { program, facts } of edited) {
    const diff = diffFacts(program.facts, facts, program.provenance, statement)
    await writeProgram(client, facilityId, program.id, diff.after, diff.provenance)
    events.push({ programId: program.id, before: diff.before, after: withConfirmed(diff.after, diff.confirmed) })
  }

  await writeEvents(client, edit, events)
  if (events.length > 0) await client.query('select touch_facilities($1)', [[facilityId]])
  return standing
}

function programOf({ id: facilityId, programs }: ListingState, programId: number): ProgramState {
  const program = programs.find(({ id }) => id === programId)
  if (!program) throw new NothingToChange(`no program ${programId} of facility ${facilityId}`)
  return program
}

function withConfirmed(after: object, confirmed: string[]): object {
  return confirmed.length > 0 ? { ...after, confirmed } : after
}

async function writeEvents(client: pg.ClientBase, { facilityId, actor, action, reason }: ListingEdit, events: Event[]) {
  await insertRows(
    client,
    'audit_event',
    events.map(({ programId, before, after }) => ({
      actor_kind: actor.kind,
      actor_id: actor.id,
      action,
      facility_id: facilityId,
      program_id: programId,
      before,
      after,
      reason: reason ?? null,
      at: new Date(),
    })),
  )
}
