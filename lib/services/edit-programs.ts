import type { Actor } from '#lib/access/actor.ts'
import { changeListing, type ListingEdit } from '#lib/db/changes/change-listing.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingChange } from '#lib/facility/listing-state.ts'
import type { ProgramFacts } from '#lib/facility/program-facts.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Scene } from '#lib/manage/input.ts'
import { inputsOf } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'
import { readEdited } from './edited-listing.ts'
import { type Sent, sceneOf } from './section-form.ts'

export type AddedProgram = { kind: 'missing' } | { kind: 'added' } | { kind: 'form'; scene: Scene; errors: FormError[] }

/**
 * Adds a program of what the form states of it, public at once. Without a form (`typed` null), only the scene for one.
 * @throws Forbidden
 */
export async function addProgram(
  actor: Actor | null,
  slug: string,
  { typed, locale, now }: Omit<Sent, 'typed'> & { typed: Sent['typed'] | null },
): Promise<AddedProgram> {
  const answer = await transact(async (client): Promise<AddedProgram> => {
    const edited = await readEdited(client, actor, 'listing.edit', slug)
    if (!edited || !actor) return { kind: 'missing' }
    const scene = sceneOf(edited.listing, null, locale, now)
    if (!typed) return { kind: 'form', scene, errors: [] }
    const errors: FormError[] = []
    const read = inputsOf(sections.programs, 'program').map(([field, input]) => [
      field,
      input.read(field, { ...scene, typed, errors }, null),
    ])
    if (errors.length > 0) return { kind: 'form', scene, errors }
    const facts = Object.fromEntries(read) as Partial<ProgramFacts> & Pick<ProgramFacts, 'level'>
    await changeListing(client, editOf(actor, edited, { addPrograms: [{ facts }] }, now))
    return { kind: 'added' }
  })
  if (answer.kind === 'added') await applyChanges()
  return answer
}

export type RemovedProgram =
  | { kind: 'missing' }
  | { kind: 'removed' }
  | { kind: 'ask'; name: string; program: ProgramFacts }

/**
 * Takes a program off the listing once it is `confirmed`; its history keeps all that was said of it.
 * @throws Forbidden
 */
export async function removeProgram(
  actor: Actor | null,
  { slug, programId, confirmed }: { slug: string; programId: number | null; confirmed: boolean },
  now: Date,
): Promise<RemovedProgram> {
  const answer = await transact(async (client): Promise<RemovedProgram> => {
    const edited = await readEdited(client, actor, 'listing.edit', slug)
    const program = edited?.listing.programs.find(({ id }) => id === programId)
    if (!edited || !program || !actor) return { kind: 'missing' }
    if (!confirmed) return { kind: 'ask', name: edited.listing.facts.name.name, program: program.facts }
    await changeListing(client, editOf(actor, edited, { removePrograms: [program.id] }, now))
    return { kind: 'removed' }
  })
  if (answer.kind === 'removed') await applyChanges()
  return answer
}

function editOf(
  actor: Actor,
  { listing, source }: { listing: { id: number }; source: ListingEdit['statement']['source'] },
  change: ListingChange,
  now: Date,
): ListingEdit {
  return {
    facilityId: listing.id,
    change,
    statement: { source, at: isoDay(now) },
    actor: { kind: 'account', id: actor.accountId },
    action: 'edited',
  }
}
