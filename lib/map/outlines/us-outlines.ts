import counties from 'us-atlas/counties-10m.json' with { type: 'json' }
import states from 'us-atlas/states-10m.json' with { type: 'json' }
import { type Outlines, prepareOutlines } from './outlines.ts'

let prepared: Outlines | undefined

/** The states and counties of the United States (Census Bureau, 2017, public domain), prepared on first use. */
export function usOutlines(): Outlines {
  prepared ??= prepareOutlines(states, counties)
  return prepared
}
