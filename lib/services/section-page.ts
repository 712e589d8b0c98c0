import type { Actor } from '#lib/access/actor.ts'
import type { WaitingChange } from '#lib/db/changes/waiting-changes.ts'
import { findListedPlaces } from '#lib/db/listed-places.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import { openedName, writeOpened } from '#lib/manage/fingerprint.ts'
import type { Scene, Typed } from '#lib/manage/input.ts'
import { placesAsked } from '#lib/manage/listed-place.ts'
import { chooseName, type Facts, showSection } from '#lib/manage/read-section.ts'
import { pressRowButton } from '#lib/manage/row-buttons.ts'
import { inputsOf } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { previewSection, saveSection } from './edit-listing.ts'
import { openListing, openSignedOut } from './edited-listing.ts'
import { type SectionForm, type Sent, sceneOf } from './section-form.ts'

/** A section's form to be shown. `signedOut`: the session ended while somebody typed. */
export type ShownForm = {
  kind: 'form'
  scene: Scene
  typed: Typed
  errors: FormError[]
  /** What the person asked for that waits for a moderator. */
  own: WaitingChange | null
  signedOut: boolean
}

/** Two versions to choose from. `undecided`: the choice was sent without one. */
export type ShownConflict = {
  kind: 'conflict'
  scene: Scene
  typed: Typed
  conflicts: string[]
  mine: Facts
  theirs: Facts
  undecided: boolean
}

/** The listing as it would read, what would change of it, and which fields wait for a moderator instead. */
export type ShownPreview = {
  kind: 'preview'
  scene: Scene
  typed: Typed
  listing: Listing
  before: Facts
  after: Facts
  waits: string[]
}

export type SectionAnswer =
  | { kind: 'missing' }
  /** This section is about programs only; `programId` is the first one, null where there is none yet. */
  | { kind: 'elsewhere'; programId: number | null }
  | { kind: 'saved'; how: 'live' | 'waits' | 'both' | 'nothing' }
  | ShownPreview
  | ShownForm
  | ShownConflict

/**
 * What a section's page answers: the form as it is opened, or what comes of the one that was sent. Whatever comes of it,
 * nothing that was typed is lost.
 * @throws Forbidden
 */
export async function answerSection(
  actor: Actor | null,
  form: SectionForm,
  sent: Omit<Sent, 'typed'> & { typed: Typed | null },
): Promise<SectionAnswer> {
  const { typed, locale, now } = sent
  if (!actor) return typed ? showAgain(form, { ...sent, typed }) : { kind: 'missing' }
  const edited = await openListing(actor, form.slug)
  const program = edited && programOf(edited.listing, form.programId)
  if (!edited || program === undefined) return { kind: 'missing' }
  const isEmpty = inputsOf(sections[form.section], program ? 'program' : 'facility').length === 0
  if (isEmpty) return { kind: 'elsewhere', programId: edited.listing.programs[0]?.id ?? null }
  const shownTyped = typed ? afterButton(typed) : openTyped(form, program?.facts ?? edited.facts, program)
  const places = await findListedPlaces(placesAsked(shownTyped), edited.listing.id)
  const scene = { ...sceneOf(edited.listing, program, locale, now), places }
  const shown = { kind: 'form' as const, scene, typed: shownTyped, errors: [], own: edited.own, signedOut: false }
  const button = typed?.get('do')
  if (!typed || (button !== 'save' && button !== 'preview')) return shown
  const taken = await (button === 'save' ? saveSection : previewSection)(actor, form, { typed, locale, now })
  switch (taken.kind) {
    case 'invalid':
      return { ...shown, errors: taken.errors }
    case 'conflict':
      return { ...taken, scene, typed, undecided: typed.has(chooseName) }
    case 'saved':
      return { kind: 'saved', how: howSaved(taken.live.length > 0, taken.waits.length > 0) }
    case 'preview':
      return { ...taken, scene, typed }
    case 'missing':
      return taken
  }
}

/** What a form holds after one of its buttons was pressed that adds or removes a row. */
const afterButton = (typed: Typed): Typed => pressRowButton(typed, typed.get('do') ?? '') ?? typed

const howSaved = (live: boolean, waits: boolean) =>
  live && waits ? 'both' : live ? 'live' : waits ? 'waits' : 'nothing'

/** The program of a form: null for the whole facility, undefined for one that is not there. */
function programOf({ programs }: ListingState, id: number | null): ProgramState | null | undefined {
  return id === null ? null : programs.find((program) => program.id === id)
}

/** What a form holds when it is opened, and with which facts that was. */
function openTyped({ section }: SectionForm, facts: Facts, program: ProgramState | null): Typed {
  const scope = program ? 'program' : 'facility'
  const typed = showSection(sections[section], scope, facts)
  const edited = inputsOf(sections[section], scope).map(([field]) => [field, facts[field]])
  typed.set(openedName, writeOpened(Object.fromEntries(edited)))
  return typed
}

async function showAgain(form: SectionForm, { typed, locale, now }: Sent): Promise<SectionAnswer> {
  const listing = await openSignedOut(form.slug)
  const program = listing && programOf(listing, form.programId)
  if (!listing || program === undefined) return { kind: 'missing' }
  const shownTyped = afterButton(typed)
  const places = await findListedPlaces(placesAsked(shownTyped), listing.id)
  return {
    kind: 'form',
    scene: { ...sceneOf(listing, program, locale, now), places },
    typed: shownTyped,
    errors: [],
    own: null,
    signedOut: true,
  }
}
