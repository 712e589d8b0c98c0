import type pg from 'pg'
import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { readListingState, viewListingState } from '#lib/db/changes/read-state.ts'
import { type FacilityHead, findFacilityHead, findFacilityHeadById } from '#lib/db/facility-head.ts'
import {
  listMergeCandidates,
  lockPair,
  type MergeCandidate,
  movePeople,
  movePrograms,
  pairVersions,
  setMergedInto,
} from '#lib/db/merges.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { chosenFacts, mergeFields } from '#lib/moderation/merge-plan.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'

/** Two listings side by side, and how both stood when they were read. */
export type MergePair = { into: ListingState; from: ListingState; seen: string }

/** Two listings that may be of one place; null where one is not there, is merged already, or they are the same. @throws Forbidden */
export async function findMergePair(
  actor: Actor | null,
  fromSlug: string,
  intoSlug: string,
): Promise<MergePair | null> {
  demand(actor, 'listing.merge')
  const pair = await findPair(fromSlug, intoSlug)
  if (!pair) return null
  const ids = [pair.from.id, pair.into.id]
  const seen = await pairVersions(ids)
  const [from, into] = await transact(async (client) => [
    await viewListingState(client, pair.from.id),
    await viewListingState(client, pair.into.id),
  ])
  return from && into ? { from, into, seen } : null
}

/** Listings that may be of one place, of one facility or of all. @throws Forbidden */
export async function findMergeCandidates(actor: Actor | null, facilityId: number | null): Promise<MergeCandidate[]> {
  demand(actor, 'listing.merge')
  return listMergeCandidates(facilityId, 50)
}

export type Merging = {
  from: string
  into: string
  /** Fields whose facts come from the listing that goes. */
  fields: readonly string[]
  /** Its programs that move; the others stay with it. */
  programs: readonly number[]
  reason: string
  /** As `findMergePair` gave it: a merge of what nobody looked at is not made. */
  seen: string
}

export type Merged = 'merged' | 'missing' | 'stale' | 'noReason'

/**
 * Makes two listings of one place one: chosen facts, programs and people go over, the other closes, and its slug answers
 * for the one that stays. Both keep their histories.
 * @throws Forbidden
 */
export async function merge(actor: Actor | null, merging: Merging): Promise<Merged> {
  demand(actor, 'listing.merge')
  const { fields, programs: moved, reason, seen } = merging
  if (reason.trim() === '') return 'noReason'
  const pair = await findPair(merging.from, merging.into)
  if (!pair) return 'missing'
  const merged = await transact(async (client): Promise<Merged> => {
    if ((await lockPair(client, [pair.from.id, pair.into.id])) !== seen) return 'stale'
    const { from, into } = await readPair(client, pair)
    const by = { statement: { source: 'moderator', at: isoDay(new Date()) }, reason } as const
    const account = { actor: { kind: 'account', id: actor.accountId } } as const
    const programs = from.programs.filter(({ id }) => moved.includes(id))
    const ids = programs.map(({ id }) => id)
    await movePrograms(client, {
      from: from.id,
      into: into.id,
      programs,
      ...by,
      actor: actor.accountId,
      action: 'merged',
    })
    const members = await movePeople(client, from.id, into.id)
    await setMergedInto(client, from.id, into.id)
    const { facts, sources } = chosenFacts(mergeFields(into, from), new Set(fields), new Set(ids))
    const context = { programs: ids, members }
    await changeListing(client, {
      ...by,
      ...account,
      facilityId: into.id,
      change: { facts },
      sources,
      action: 'merged',
      context: { ...context, listing: from.slug },
    })
    await changeListing(client, {
      ...by,
      ...account,
      facilityId: from.id,
      change: { facts: { status: 'closed' } },
      action: 'merged_away',
      context: { ...context, listing: into.slug },
    })
    return 'merged'
  })
  if (merged === 'merged') await applyChanges()
  return merged
}

/** Two facilities that can be merged. */
async function findPair(
  fromSlug: string,
  intoSlug: string,
): Promise<{ from: FacilityHead; into: FacilityHead } | null> {
  const [from, into] = await Promise.all([findFacilityHead(fromSlug), findFacilityHead(intoSlug)])
  if (!from || !into || from.id === into.id || from.mergedIntoId || into.mergedIntoId) return null
  return { from, into }
}

/** Two facilities as they stand; neither is anybody else's to change until the transaction ends. */
export async function readPair(
  client: pg.ClientBase,
  pair: { from: FacilityHead; into: FacilityHead },
): Promise<{ from: ListingState; into: ListingState }> {
  const from = (await readListingState(client, pair.from.id)) as ListingState
  const into = (await readListingState(client, pair.into.id)) as ListingState
  return { from, into }
}

/** The listing that one was merged into; null where it was not. @throws Forbidden */
export async function findMergedInto(actor: Actor | null, facility: FacilityHead): Promise<FacilityHead | null> {
  demand(actor, 'listing.merge')
  return facility.mergedIntoId === null ? null : findFacilityHeadById(facility.mergedIntoId)
}
