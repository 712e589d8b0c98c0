import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { readListingState, viewListingState } from '#lib/db/changes/read-state.ts'
import { type Dispute, findDispute, keepDispute, lockDispute, removeDispute } from '#lib/db/disputes.ts'
import { transact } from '#lib/db/transaction.ts'
import type { ListingState } from '#lib/facility/listing-state.ts'
import { changeToTheirs } from '#lib/moderation/dispute-change.ts'
import { needsSecondLook } from '#lib/moderation/review-fields.ts'
import { applyChanges } from './catalogue-index.ts'

export type DisputeForReview = { dispute: Dispute; listing: ListingState }

/** What a source says against a listing, and the listing as it stands; null where there is none. @throws Forbidden */
export async function findDisputeForReview(actor: Actor | null, id: number): Promise<DisputeForReview | null> {
  demand(actor, 'dispute.decide')
  const dispute = await findDispute(id)
  const listing = dispute && (await transact((client) => viewListingState(client, dispute.facilityId)))
  return listing ? { dispute, listing } : null
}

export type Settled = { ok: true } | { ok: false; refused: 'gone' | 'decided' | 'noReason' | 'impossible' }

/** Keeps what stands. The source may say the same again: that is not asked about a second time. @throws Forbidden */
export async function keepOurs(actor: Actor | null, id: number): Promise<Settled> {
  demand(actor, 'dispute.decide')
  return transact(async (client) => {
    const dispute = await lockDispute(client, id)
    if (!dispute) return { ok: false, refused: 'gone' }
    if (dispute.decidedAt) return { ok: false, refused: 'decided' }
    await keepDispute(client, id)
    return { ok: true }
  })
}

/**
 * Takes what the source says: the fact is the source's from then on, with its own date, and its next editions renew it.
 * Telephone numbers are taken with a note on how they were checked.
 * @throws Forbidden
 */
export async function takeTheirs(actor: Actor | null, id: number, typed: string): Promise<Settled> {
  demand(actor, 'dispute.decide')
  const found = await findDispute(id)
  if (!found) return { ok: false, refused: 'gone' }
  const reason = typed.trim().slice(0, 500)
  const settled = await transact(async (client): Promise<Settled> => {
    const listing = await readListingState(client, found.facilityId)
    const dispute = await lockDispute(client, id)
    if (!dispute || !listing) return { ok: false, refused: 'gone' }
    if (dispute.decidedAt) return { ok: false, refused: 'decided' }
    if (reason === '' && needsSecondLook([dispute.field])) return { ok: false, refused: 'noReason' }
    const change = changeToTheirs(dispute, listing)
    if (!change) return { ok: false, refused: 'impossible' }
    const { source, at, edition, facilityId } = dispute
    // Before the program goes, and the dispute about it with it.
    await removeDispute(client, id)
    await changeListing(client, {
      facilityId,
      change,
      statement: { source, at, ...(edition && { by: edition }) },
      actor: { kind: 'account', id: actor.accountId },
      action: 'dispute_settled',
      ...(reason !== '' && { reason }),
    })
    return { ok: true }
  })
  if (settled.ok) await applyChanges()
  return settled
}
