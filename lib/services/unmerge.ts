import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { changeListing } from '#lib/db/changes/change-listing.ts'
import { findFacilityHead, findFacilityHeadById } from '#lib/db/facility-head.ts'
import { findNewestEvent } from '#lib/db/history.ts'
import { lockPair, movePrograms, removePeople, setMergedInto } from '#lib/db/merges.ts'
import { transact } from '#lib/db/transaction.ts'
import { isSame } from '#lib/facility/diff-state.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { applyChanges } from './catalogue-index.ts'
import { readPair } from './merge.ts'

export type Unmerged = 'unmerged' | 'missing' | 'noReason'

/**
 * Undoes a merge: the listing is itself again, with its programs, as open as it was. Facts that the merge brought to the
 * other, and that nobody has changed since, go back too; so do the people who came by it. What waits stays where it is.
 * @throws Forbidden
 */
export async function unmerge(actor: Actor | null, slug: string, reason: string): Promise<Unmerged> {
  demand(actor, 'listing.merge')
  if (reason.trim() === '') return 'noReason'
  const gone = await findFacilityHead(slug)
  const stays = gone?.mergedIntoId ? await findFacilityHeadById(gone.mergedIntoId) : null
  if (!gone || !stays) return 'missing'
  const unmerged = await transact(async (client): Promise<Unmerged> => {
    await lockPair(client, [gone.id, stays.id])
    const left = await findNewestEvent(client, gone.id, 'merged_away', stays.slug)
    const came = await findNewestEvent(client, stays.id, 'merged', gone.slug)
    if (!left || !came) return 'missing'
    const { into } = await readPair(client, { from: gone, into: stays })
    const by = { statement: { source: 'moderator', at: isoDay(new Date()) }, reason } as const
    const shared = { ...by, actor: { kind: 'account', id: actor.accountId }, action: 'unmerged' } as const
    const programs = into.programs.filter(({ id }) => left.context.programs?.includes(id))
    await movePrograms(client, {
      from: into.id,
      into: gone.id,
      programs,
      ...by,
      actor: actor.accountId,
      action: 'unmerged',
    })
    await removePeople(client, stays.id, came.context.members ?? [])
    await setMergedInto(client, gone.id, null)
    const stillSo = Object.entries(came.before ?? {}).filter(([field]) =>
      isSame(field, (into.facts as Record<string, unknown>)[field], came.after?.[field]),
    )
    await changeListing(client, {
      ...shared,
      facilityId: stays.id,
      change: { facts: Object.fromEntries(stillSo) },
      context: { listing: gone.slug },
    })
    await changeListing(client, {
      ...shared,
      facilityId: gone.id,
      change: { facts: left.before ?? {} },
      context: { listing: stays.slug },
    })
    return 'unmerged'
  })
  if (unmerged === 'unmerged') await applyChanges()
  return unmerged
}
