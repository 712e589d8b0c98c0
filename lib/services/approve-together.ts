import type { Actor } from '#lib/access/actor.ts'
import { can, demand } from '#lib/access/policy.ts'
import { mayBeApprovedTogether } from '#lib/moderation/bulk.ts'
import { approveChange, findChangeForReview } from './review-change.ts'

/** What came of one of several changes. */
export type ApprovedTogether = { id: number; facility: string | null; result: 'approved' | 'stale' | 'own' | 'gone' }

/**
 * Approves several changes that each ask for one and the same field. Each is decided by itself, as if it had been opened:
 * one that cannot be approved keeps no other back.
 * @throws Forbidden
 */
export async function approveTogether(
  actor: Actor | null,
  field: string | null,
  ids: readonly number[],
): Promise<ApprovedTogether[]> {
  demand(actor, 'change.decide')
  const results: ApprovedTogether[] = []
  // One after the other, because each is a transaction of its own that others may wait for.
  for (const id of ids) results.push(await approveOne(actor, field, id))
  return results
}

async function approveOne(actor: Actor, field: string | null, id: number): Promise<ApprovedTogether> {
  const review = await findChangeForReview(actor, id)
  if (!review) return { id, facility: null, result: 'gone' }
  const { request, listing } = review
  const facility = listing.facts.name.name
  const isOfField = Object.keys(request.changes).every((each) => each === field)
  if (!isOfField || !mayBeApprovedTogether.some((each) => each === field)) return { id, facility, result: 'stale' }
  if (!can(actor, 'change.decide', { askedBy: request.proposer?.id ?? null })) return { id, facility, result: 'own' }
  const decided = await approveChange(actor, id, { fields: field ? [field] : [], partly: false, callBackNote: '' })
  if (decided.ok) return { id, facility, result: 'approved' }
  return { id, facility, result: decided.refused === 'stale' || decided.refused === 'chooseParts' ? 'stale' : 'gone' }
}
