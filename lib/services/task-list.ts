import type { Actor } from '#lib/access/actor.ts'
import { findListing } from '#lib/db/listings.ts'
import type { Listing } from '#lib/facility/listing.ts'
import type { Typed } from '#lib/manage/input.ts'
import { findSection } from '#lib/manage/sections.ts'
import { confirmSection } from './edit-listing.ts'
import { type EditedListing, openListing } from './edited-listing.ts'
import { withdrawChange } from './waiting-request.ts'

/** What a task list answers; `notice` is what its address says of what was done. */
export type TaskAnswer =
  | { kind: 'missing' }
  | { kind: 'done'; notice: string }
  | { kind: 'tasks'; edited: EditedListing; shown: Listing; changed: boolean }

/**
 * A listing's task list, or what comes of one of its buttons: "still right", or taking back a request.
 * @throws Forbidden
 */
export async function takeTask(actor: Actor | null, slug: string, typed: Typed | null, now: Date): Promise<TaskAnswer> {
  const button = typed?.get('do')
  const section = findSection(typed?.get('section') ?? '')
  if (button === 'withdraw') {
    await withdrawChange(actor, slug)
    return { kind: 'done', notice: 'saved=withdrawn' }
  }
  const confirming = button === 'confirm' && section !== null
  const confirmed = confirming
    ? await confirmSection(actor, { slug, section, seen: typed?.get('print') ?? '' }, now)
    : null
  if (confirmed === 'confirmed') return { kind: 'done', notice: `part=${section}&saved=confirmed` }
  const [edited, shown] = [await openListing(actor, slug), await findListing(slug)]
  return edited && shown ? { kind: 'tasks', edited, shown, changed: confirmed === 'changed' } : { kind: 'missing' }
}
