import { findTowns } from '#lib/db/towns.ts'
import { frameOf } from '#lib/map/frame.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import { boxOfView } from '#lib/map/view.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { MapSource } from '#lib/search/present-map.ts'

// Prepared when this module is loaded, which is when the server starts: no visitor should be the one who waits.
usOutlines()

/** The map of a page of results, or null when there is nothing to draw. Throws when the database cannot be read. */
export async function findSearchMap(outcome: SearchOutcome): Promise<MapSource | null> {
  const frame = frameOf(outcome, usOutlines())
  return frame && { frame, towns: await findTowns(boxOfView(frame.view)) }
}
