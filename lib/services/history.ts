import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import type { AuditEvent } from '#lib/audit/event.ts'
import { changeTo, isEmpty, linkedPrograms, withoutDeadLinks } from '#lib/audit/restore.ts'
import { undoEvents } from '#lib/audit/undo.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { listExistingPrograms } from '#lib/db/changes/existing-programs.ts'
import { readListingState, viewListingState } from '#lib/db/changes/read-state.ts'
import { type FacilityHead, findFacilityHead } from '#lib/db/facility-head.ts'
import { findEvent, listEvents, listEventsSince } from '#lib/db/history.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'

const entriesOnPage = 25

export type History = { facility: FacilityHead; standing: ListingState; events: AuditEvent[]; next: string | null }

/** A page of a listing's history, the newest entry first; null where there is no such listing. @throws Forbidden */
export async function readHistory(actor: Actor | null, slug: string, before: string | null): Promise<History | null> {
  const facility = await findFacilityHead(slug)
  if (!facility) return null
  demand(actor, 'listing.readHistory', { facility })
  const events = await listEvents(facility.id, before, entriesOnPage + 1)
  const standing = await transact((client) => viewListingState(client, facility.id))
  if (!standing) return null
  const shown = events.slice(0, entriesOnPage)
  return { facility, standing, events: shown, next: events.length > shown.length ? (shown.at(-1)?.id ?? null) : null }
}

export type ListingVersion = {
  facility: FacilityHead
  event: AuditEvent
  version: ListingState
  standing: ListingState
}

/** A listing as it stood after an entry of its own history; null where there is no such entry. @throws Forbidden */
export async function readVersion(actor: Actor | null, slug: string, eventId: string): Promise<ListingVersion | null> {
  const facility = await findFacilityHead(slug)
  if (!facility) return null
  demand(actor, 'listing.readHistory', { facility })
  return transact(async (client) => {
    const event = await findEvent(client, facility.id, eventId)
    const standing = await viewListingState(client, facility.id)
    if (!event || !standing) return null
    return { facility, event, standing, version: await versionAfter(client, standing, eventId) }
  })
}

export type Restoring = {
  slug: string
  eventId: string
  /** The whole listing as it stood after the entry, or only what the entry changed as it stood before. */
  what: 'version' | 'entry'
  reason: string
}

export type Restored = 'restored' | 'missing' | 'same' | 'merged'

/**
 * Brings back an earlier version of a listing, or what one entry of its history replaced. That is a change like any
 * other: it has its own entry, with the reason.
 * @throws Forbidden
 */
export async function restore(actor: Actor | null, { slug, eventId, what, reason }: Restoring): Promise<Restored> {
  const facility = await findFacilityHead(slug)
  if (!facility) return 'missing'
  demand(actor, 'listing.restore', { facility })
  if (facility.mergedIntoId !== null) return 'merged'
  const restored = await transact(async (client): Promise<Restored> => {
    const standing = await readListingState(client, facility.id)
    const event = await findEvent(client, facility.id, eventId)
    if (!standing || !event) return 'missing'
    const wanted = what === 'entry' ? undoEvents(standing, [event]) : await versionAfter(client, standing, eventId)
    const asked = changeTo(standing, wanted)
    const change = withoutDeadLinks(asked, await listExistingPrograms(client, linkedPrograms(asked)))
    if (isEmpty(change)) return 'same'
    await changeListing(client, {
      facilityId: facility.id,
      change,
      statement: { source: 'moderator', at: isoDay(new Date()) },
      actor: { kind: 'account', id: actor.accountId },
      action: 'restored',
      reason,
      context: { event: eventId },
    })
    return 'restored'
  })
  if (restored === 'restored') await applyChanges()
  return restored
}

async function versionAfter(client: pg.ClientBase, standing: ListingState, eventId: string): Promise<ListingState> {
  return undoEvents(standing, await listEventsSince(client, standing.id, eventId))
}
