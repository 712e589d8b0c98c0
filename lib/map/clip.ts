import type { XY } from './projection.ts'

/** A rectangle of the drawing. */
export type Frame = { left: number; top: number; right: number; bottom: number }

/** The part of a closed line's area inside a frame (Sutherland–Hodgman: cut by one side after the other). */
export function clipRing(ring: readonly XY[], { left, top, right, bottom }: Frame): XY[] {
  const byLeft = cut(ring, 0, left, 1)
  const byRight = cut(byLeft, 0, right, -1)
  return cut(cut(byRight, 1, top, 1), 1, bottom, -1)
}

function cut(ring: readonly XY[], axis: 0 | 1, limit: number, sign: 1 | -1): XY[] {
  const kept: XY[] = []
  let before = ring.at(-1)
  for (const point of ring) {
    if (!before) break
    const a = (before[axis] - limit) * sign
    const b = (point[axis] - limit) * sign
    if (a * b < 0) {
      const share = a / (a - b)
      kept.push([before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share])
    }
    if (b >= 0) kept.push(point)
    before = point
  }
  return kept
}

/** The runs of a line that may be seen in a frame: whole segments, because the drawing hides what hangs over. */
export function visibleRuns(line: readonly XY[], { left, top, right, bottom }: Frame): XY[][] {
  const runs: XY[][] = []
  let open: XY[] | null = null
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    if (!a || !b) break
    const beside = (a[0] < left && b[0] < left) || (a[0] > right && b[0] > right)
    if (beside || (a[1] < top && b[1] < top) || (a[1] > bottom && b[1] > bottom)) {
      open = null
      continue
    }
    if (open) open.push(b)
    else {
      open = [a, b]
      runs.push(open)
    }
  }
  return runs
}
