import type { Actor } from '#lib/access/actor.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { previewListing } from '#lib/db/changes/preview-listing.ts'
import { transact } from '#lib/db/transaction.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { Facts } from '#lib/manage/read-section.ts'
import { restateSection, sectionPrint } from '#lib/manage/restate.ts'
import type { SectionKey } from '#lib/manage/section.ts'
import { sections } from '#lib/manage/sections.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from '#lib/services/catalogue-index.ts'
import { readEdited } from './edited-listing.ts'
import { editOf, type NotTaken, readForm, type SectionForm, type Sent } from './section-form.ts'
import { askModerator } from './waiting-request.ts'

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
    const waits = Object.keys(asked).length > 0 ? await askModerator(client, actor, edited, asked) : []
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
