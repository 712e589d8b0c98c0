import type { PlaceOutcome } from '#lib/search/place.ts'
import type { Compared } from './row.ts'

/** What the programs of an address came to. */
export type CompareOutcome = {
  /** As many as fit side by side, in the order they were asked for. */
  compared: Compared[]
  /** Those that no longer fit. */
  waiting: Compared[]
  /** Programs of facilities that have closed. */
  closed: Compared[]
  /** How many that were asked for are no program's id. */
  unknown: number
  /** What became of the place to measure from; null where none was asked. */
  place: PlaceOutcome | null
}
