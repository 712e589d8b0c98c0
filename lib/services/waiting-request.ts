import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { previewListing } from '#lib/db/changes/preview-listing.ts'
import { type FieldChanges, replaceWaitingChange } from '#lib/db/changes/waiting-changes.ts'
import { findZipPlace } from '#lib/db/proposals.ts'
import { transact } from '#lib/db/transaction.ts'
import { isSame } from '#lib/facility/diff-state.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { Facts } from '#lib/manage/read-section.ts'
import { type EditedListing, openListing, readEdited } from './edited-listing.ts'
import { editOf } from './section-form.ts'

/**
 * Puts what is asked for now to what waits already, inside the caller's transaction; what is as it stands again needs no
 * moderator.
 * @returns the fields of `asked` that wait
 */
export async function askModerator(
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
