import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import type { ListingEdit } from '#lib/db/changes/change-listing.ts'
import { findListedPlaces } from '#lib/db/listed-places.ts'
import type { ListingChange, ListingState, ProgramState } from '#lib/facility/listing-state.ts'
import type { FormError } from '#lib/forms/form-error.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { waitsForModerator } from '#lib/manage/identity.ts'
import type { Scene, Typed } from '#lib/manage/input.ts'
import { placesAsked } from '#lib/manage/listed-place.ts'
import { type Facts, readSection } from '#lib/manage/read-section.ts'
import type { SectionKey } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import type { FacilityField } from '#lib/provenance/fields.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { type EditedListing, readEdited } from './edited-listing.ts'

/** The form of one section: of the facility, or with `programId` of one of its programs. */
export type SectionForm = { slug: string; section: SectionKey; programId: number | null }

/** Who sends what, in which language to tell them what is wrong with it, and when. */
export type Sent = { typed: Typed; locale: Locale; now: Date }

/** Something of the form cannot be taken; nothing was stored. `facts` are those that stand. */
export type NotTaken =
  | { kind: 'missing' }
  | { kind: 'invalid'; errors: FormError[] }
  | { kind: 'conflict'; conflicts: string[]; mine: Facts; theirs: Facts }

/** What a form states: what is public at once, and what is asked of a moderator. */
export type ReadForm = {
  kind: 'read'
  edited: EditedListing
  program: ProgramState | null
  standing: Facts
  live: Facts
  asked: Facts
}

/**
 * Reads a form, inside the caller's transaction, against the listing as nobody else can change it until that ends.
 * @throws Forbidden
 */
export async function readForm(
  client: pg.ClientBase,
  actor: Actor | null,
  { slug, section, programId }: SectionForm,
  { typed, locale, now }: Sent,
): Promise<ReadForm | NotTaken> {
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

/** The change that makes what is public at once of a form so. */
export function editOf(
  { edited, program, live }: Pick<ReadForm, 'edited' | 'program' | 'live'>,
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
