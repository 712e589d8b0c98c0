import type pg from 'pg'
import { type Actor, rolesOf } from '#lib/access/actor.ts'
import { type Action, demand } from '#lib/access/policy.ts'
import { findFacilityId } from '#lib/db/changes/find-facility.ts'
import { readListingState } from '#lib/db/changes/read-state.ts'
import { listWaitingChanges, type WaitingChange } from '#lib/db/changes/waiting-changes.ts'
import { transact } from '#lib/db/transaction.ts'
import type { FacilityFacts } from '#lib/facility/facility-facts.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import type { Source } from '#lib/provenance/provenance.ts'

/** A listing as one person edits it. */
export type EditedListing = {
  listing: ListingState
  /** The facility's facts as this person last stated them: what waits for a moderator is in the place of what stands. */
  facts: FacilityFacts
  /** What this person asked for that waits. */
  own: WaitingChange | null
  /** What their colleagues asked for that waits. */
  others: WaitingChange[]
  /** As whom the person speaks. */
  source: Source
}

/**
 * The listing at a slug for one action of one person, which nobody else can change until the transaction ends; null when
 * there is none.
 * @throws Forbidden
 */
export async function readEdited(
  client: pg.ClientBase,
  actor: Actor | null,
  action: Action,
  slug: string,
): Promise<EditedListing | null> {
  const id = await findFacilityId(client, slug)
  const listing = id === null ? null : await readListingState(client, id)
  if (!listing) return null
  demand(actor, action, { facility: listing })
  const waiting = await listWaitingChanges(client, listing.id)
  const own = waiting.find(({ proposedById }) => proposedById === actor.accountId) ?? null
  const asked = Object.entries(own?.changes ?? {}).map(([field, { after }]) => [field, after])
  return {
    listing,
    facts: { ...listing.facts, ...Object.fromEntries(asked) },
    own,
    others: waiting.filter((change) => change !== own),
    source: rolesOf(actor, listing).includes('editor') ? 'facility' : 'moderator',
  }
}

/**
 * As `readEdited`, to look at.
 * @throws Forbidden
 */
export function openListing(actor: Actor | null, slug: string): Promise<EditedListing | null> {
  return transact((client) => readEdited(client, actor, 'listing.edit', slug))
}

/**
 * The listing for somebody whose session ended while they typed: enough to show their own words again in the form that
 * they were typed into. Give nothing else of it to the page.
 */
export function openSignedOut(slug: string): Promise<ListingState | null> {
  return transact(async (client) => {
    const id = await findFacilityId(client, slug)
    return id === null ? null : readListingState(client, id)
  })
}
