import type { QueueKind } from './queue-filter.ts'

/** Something that waits for a moderator. */
export type QueueItem = {
  kind: QueueKind
  id: number
  /** Since when it waits. */
  createdAt: Date
  /** The facility that it is about, or that is proposed. */
  name: string
  city: string
  state: string
  /** The fields that it is about, where that is known: of a report, the part of the listing. */
  fields: string[]
  /** The account that asks for it. */
  askedBy: number | null
  /** The moderator who has approved it already, where two have to. */
  firstReviewedBy: number | null
}

/** How many things of each kind wait. */
export type QueueCounts = Record<QueueKind, number>
