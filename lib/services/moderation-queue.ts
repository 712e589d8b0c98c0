import type { Actor } from '#lib/access/actor.ts'
import { demand } from '#lib/access/policy.ts'
import { countQueue, findCreatedAt, findNextInQueue, listQueue } from '#lib/db/moderation-queue.ts'
import { type QueueFilter, type QueueKind, toQueueString } from '#lib/moderation/queue-filter.ts'
import type { QueueCounts, QueueItem } from '#lib/moderation/queue-item.ts'

export const itemsOnPage = 40

export type Queue = { items: QueueItem[]; counts: QueueCounts; hasMore: boolean }

/** A page of what waits, and how much there is of each kind. @throws Forbidden */
export async function readQueue(actor: Actor | null, filter: QueueFilter): Promise<Queue> {
  demand(actor, 'queue.read')
  const [items, counts] = await Promise.all([
    listQueue(filter, (filter.page - 1) * itemsOnPage, itemsOnPage + 1),
    countQueue(filter),
  ])
  return { items: items.slice(0, itemsOnPage), counts, hasMore: items.length > itemsOnPage }
}

/**
 * Where a moderator goes on after an item: to the next one of the same part of the queue that they may decide, after the
 * last to the first again, and to the queue when nothing waits.
 * @param done what became of the item, said on the page that follows: a key of `moderation.done`
 * @returns a path without a language
 * @throws Forbidden
 */
export async function nextInQueue(
  actor: Actor | null,
  filter: QueueFilter,
  item: { kind: QueueKind; id: number },
  done: string,
): Promise<string> {
  demand(actor, 'queue.read')
  const createdAt = await findCreatedAt(item.kind, item.id)
  const same = { ...filter, page: 1 }
  const after = createdAt && (await findNextInQueue(same, actor.accountId, { ...item, createdAt }))
  const next = after ?? (await findNextInQueue(same, actor.accountId, null))
  const isOther = next && (next.kind !== item.kind || next.id !== item.id)
  return isOther
    ? `/moderate/${next.kind}/${next.id}${toQueueString(same, { done })}`
    : `/moderate${toQueueString(same, { done })}`
}
