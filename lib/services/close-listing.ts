import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { type FacilityHead, findFacilityHead } from '#lib/db/facility-head.ts'
import { transact } from '#lib/db/transaction.ts'
import type { FacilityStatus } from '#lib/facility/status.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'

/** A listing as a moderator closes or opens it; null where there is none. @throws Forbidden */
export async function findListingToClose(actor: Actor | null, slug: string): Promise<FacilityHead | null> {
  demand(actor, 'listing.close')
  return findFacilityHead(slug)
}

export type Closed = 'changed' | 'missing' | 'same' | 'merged' | 'noReason'

/** Marks a facility as closed, closed for now or open again, with the reason. @throws Forbidden */
export async function setStatus(
  actor: Actor | null,
  slug: string,
  status: FacilityStatus,
  typed: string,
): Promise<Closed> {
  const facility = await findListingToClose(actor, slug)
  demand(actor, 'listing.close')
  const reason = typed.trim().slice(0, 500)
  if (!facility) return 'missing'
  if (facility.mergedIntoId !== null) return 'merged'
  if (reason === '') return 'noReason'
  if (facility.status === status) return 'same'
  await transact((client) =>
    changeListing(client, {
      facilityId: facility.id,
      change: { facts: { status } },
      statement: { source: 'moderator', at: isoDay(new Date()) },
      actor: { kind: 'account', id: actor.accountId },
      action: status === 'open' ? 'reopened' : 'closed',
      reason,
    }),
  )
  await applyChanges()
  return 'changed'
}
