import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing, type ListingEdit } from '#lib/db/changes/change-listing.ts'
import { previewListing } from '#lib/db/changes/preview-listing.ts'
import { type FieldChanges, replaceWaitingChange } from '#lib/db/changes/waiting-changes.ts'
import { findListedPlaces } from '#lib/db/listed-places.ts'
import { findZipPlace } from '#lib/db/proposals.ts'
import { transact } from '#lib/db/transaction.ts'
import { isSame } from '#lib/facility/diff-state.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { ListingChange, ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { waitsForModerator } from '#lib/manage/identity.ts'
import type { Scene, Typed } from '#lib/manage/input.ts'
import { placesAsked } from '#lib/manage/listed-place.ts'
import { type Facts, readSection } from '#lib/manage/read-section.ts'
import { restateSection, sectionPrint } from '#lib/manage/restate.ts'
import type { SectionKey } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import type { FacilityField } from '#lib/provenance/fields.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'
import { type EditedListing, openListing, readEdited } from './edited-listing.ts'

/** The form of one section: of the facility, or with `programId` of one of its programs. */
export type SectionForm = { slug: string; section: SectionKey; programId: number | null }

/** Who sends what, in which language to tell them what is wrong with it, and when. */
export type Sent = { typed: Typed; locale: Locale; now: Date }

/** Something of the form cannot be taken; nothing was stored. `facts` are those that stand. */
export type NotTaken =
  | { kind: 'missing' }
  | { kind: 'invalid'; errors: FormError[] }
  | { kind: 'conflict'; conflicts: string[]; mine: Facts; theirs: Facts }

export type Saved = { kind: 'saved'; live: string[]; waits: string[] }
export type Previewed = { kind: 'preview'; listing: Listing; before: Facts; after: Facts; waits: string[] }

/**
 * Saves a section's form. What the form does not change is left as it is; what somebody else has changed too since it was
 * opened is asked about. Identity facts wait for a moderator, together with what the person asked for before.
 * @throws Forbidden
 */
export async function saveSection(actor: Actor | null, form: SectionForm, sent: Sent): Promise<Saved | NotTaken> {
  const outcome = await transact(async (client) => {
    const read = await readForm(client, actor, form, sent)
    if (read.kind !== 'read') return read
    const { edited, live, asked } = read
    await changeListing(client, editOf(read, actor as Actor, sent.now))
    const waits = Object.keys(asked).length > 0 ? await ask(client, actor, edited, asked) : []
    return { kind: 'saved' as const, live: Object.keys(live), waits }
  })
  if (outcome.kind === 'saved' && outcome.live.length > 0) await applyChanges()
  return outcome
}

/**
 * The listing as it would read once a form is saved; nothing is stored.
 * @throws Forbidden
 */
export async function previewSection(
  actor: Actor | null,
  form: SectionForm,
  sent: Sent,
): Promise<Previewed | NotTaken> {
  const read = await transact((client) => readForm(client, actor, form, sent))
  if (read.kind !== 'read') return read
  const { live, asked, standing } = read
  return {
    kind: 'preview',
    listing: await previewListing(editOf(read, actor as Actor, sent.now)),
    before: Object.fromEntries(Object.keys(live).map((field) => [field, standing[field]])),
    after: live,
    waits: Object.keys(asked),
  }
}

/**
 * The listing as it would read once a moderator has approved what the person asked for; null where there is none.
 * @throws Forbidden
 */
export async function previewWaiting(actor: Actor | null, slug: string, now: Date): Promise<WaitingPreview | null> {
  const edited = await openListing(actor, slug)
  if (!edited || !actor) return null
  const asked = Object.entries(edited.own?.changes ?? {}).map(([field, { after }]) => [field, after])
  const live: Facts = Object.fromEntries(asked)
  const read = { edited, program: null, live }
  return { edited, after: live, listing: await previewListing(editOf(read, actor, now)) }
}

export type WaitingPreview = { edited: EditedListing; after: Facts; listing: Listing }

/** Takes back what the person asked a moderator to change. */
export async function withdrawChange(actor: Actor | null, slug: string): Promise<void> {
  await transact(async (client) => {
    const edited = await readEdited(client, actor, 'listing.proposeIdentity', slug)
    if (!edited || !actor) return
    await replaceWaitingChange(client, { facilityId: edited.listing.id, accountId: actor.accountId, changes: {} })
  })
}

type Read = {
  kind: 'read'
  edited: EditedListing
  program: ProgramState | null
  standing: Facts
  live: Facts
  asked: Facts
}

async function readForm(
  client: pg.ClientBase,
  actor: Actor | null,
  { slug, section, programId }: SectionForm,
  { typed, locale, now }: Sent,
): Promise<Read | NotTaken> {
  const edited = await readEdited(client, actor, 'listing.edit', slug)
  const program = edited?.listing.programs.find(({ id }) => id === programId) ?? null
  if (!edited || (programId !== null && !program)) return { kind: 'missing' }
  const standing: Facts = program?.facts ?? edited.facts
  const scope = program ? 'program' : 'facility'
  const places = await findListedPlaces(placesAsked(typed), edited.listing.id, client)
  const scene = { ...sceneOf(edited.listing, program, locale, now), places }
  const read = readSection(sections[section], scope, typed, standing, scene)
  if (read.errors.length > 0) return { kind: 'invalid', errors: read.errors }
  const { changed, conflicts } = read
  if (conflicts.length > 0) return { kind: 'conflict', conflicts, mine: changed, theirs: standing }
  // What the person asked for before waits as one with what they say now.
  const waits = (field: string) =>
    program === null &&
    (field in (edited.own?.changes ?? {}) ||
      waitsForModerator(field, edited.listing.facts[field as FacilityField], changed[field]))
  const part = (wanted: boolean) => Object.fromEntries(Object.entries(changed).filter(([f]) => waits(f) === wanted))
  return { kind: 'read', edited, program, standing, live: part(false), asked: part(true) }
}

/** What inputs may look at of a listing. */
export function sceneOf(listing: ListingState, program: ProgramState | null, locale: Locale, now: Date): Scene {
  return { locale, t: messagesOf(locale), today: isoDay(now), listing, program }
}

function editOf(
  { edited, program, live }: Pick<Read, 'edited' | 'program' | 'live'>,
  actor: Actor,
  now: Date,
): ListingEdit {
  const change: ListingChange = program ? { programs: [{ id: program.id, facts: live }] } : { facts: live }
  return {
    facilityId: edited.listing.id,
    change: Object.keys(live).length > 0 ? change : {},
    statement: { source: edited.source, at: isoDay(now) },
    actor: { kind: 'account', id: actor.accountId },
    action: 'edited',
  }
}

/**
 * Puts what is asked for now to what waits already; what is as it stands again needs no moderator.
 * @returns the fields of `asked` that wait
 */
async function ask(
  client: pg.ClientBase,
  actor: Actor | null,
  { listing, own }: EditedListing,
  asked: Facts,
): Promise<string[]> {
  demand(actor, 'listing.proposeIdentity', { facility: listing })
  const standing: Facts = listing.facts
  const after = {
    ...Object.fromEntries(Object.entries(own?.changes ?? {}).map(([f, { after }]) => [f, after])),
    ...asked,
  }
  if (asked.address) after.address = await locate(asked.address as FacilityFacts['address'])
  const changes: FieldChanges = Object.fromEntries(
    Object.entries(after)
      .filter(([field, fact]) => !isSame(field, standing[field], fact))
      .map(([field, fact]) => [field, { before: standing[field], after: fact }]),
  )
  await replaceWaitingChange(client, { facilityId: listing.id, accountId: actor.accountId, changes })
  return Object.keys(asked).filter((field) => field in changes)
}

/** Another place is found by its ZIP code until somebody knows its point. */
async function locate(address: FacilityFacts['address']): Promise<FacilityFacts['address']> {
  const place = address.lat === null ? await findZipPlace(address.zip) : null
  return place && place.lat !== null ? { ...address, lat: place.lat, lng: place.lng, precision: 'zip' } : address
}

/**
 * Says of all that a section states, for the facility and its programs, that it is still right. `seen` is its print as
 * the person saw it.
 * @returns whether it was confirmed; `changed` when it says something else by now
 * @throws Forbidden
 */
export async function confirmSection(
  actor: Actor | null,
  { slug, section, seen }: { slug: string; section: SectionKey; seen: string },
  now: Date,
): Promise<'confirmed' | 'changed' | 'missing'> {
  const outcome = await transact(async (client) => {
    const edited = await readEdited(client, actor, 'listing.confirm', slug)
    if (!edited || !actor) return 'missing'
    if (sectionPrint(sections[section], edited.listing) !== seen) return 'changed'
    const waits = Object.keys(edited.own?.changes ?? {})
    await changeListing(client, {
      facilityId: edited.listing.id,
      change: restateSection(sections[section], edited.listing, isoDay(now), waits),
      statement: { source: edited.source, at: isoDay(now) },
      actor: { kind: 'account', id: actor.accountId },
      action: 'confirmed',
    })
    return 'confirmed'
  })
  if (outcome === 'confirmed') await applyChanges()
  return outcome
}
