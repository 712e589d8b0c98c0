import type { IndexRequest } from '#lib/search/index/search-index.ts'

/** What is compared: the ids of the page in order, the totals, and every filter value's facilities by its code. */
export type PeerAnswer = { ids: number[]; facilities: number; programs: number; counts: Map<number, number> }

/** A search engine that holds the same rows and answers the same questions. */
export type Peer = {
  name: string
  answer: (request: IndexRequest) => PeerAnswer | Promise<PeerAnswer>
  close: () => Promise<void>
}
