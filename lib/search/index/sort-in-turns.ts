const shortRun = 1024
/** Numbers merged before others get a turn. */
const mergedAtOnce = 8192

/** Sorts 0 … length - 1 by a comparison that knows no ties, and pauses now and then so that others get a turn. */
export function* sortInTurns(length: number, compare: (a: number, b: number) => number): Generator<void, Int32Array> {
  let from = Int32Array.from({ length }, (_, at) => at)
  for (let start = 0; start < length; start += shortRun) {
    from.subarray(start, start + shortRun).sort(compare)
    yield
  }
  let to = new Int32Array(length)
  for (let run = shortRun; run < length; run *= 2) {
    for (let start = 0; start < length; start += 2 * run) {
      const middle = Math.min(start + run, length)
      const end = Math.min(start + 2 * run, length)
      let left = start
      let right = middle
      for (let at = start; at < end; at++) {
        const fromLeft = right >= end || (left < middle && compare(from[left] as number, from[right] as number) < 0)
        to[at] = from[fromLeft ? left++ : right++] as number
        if (at % mergedAtOnce === 0) yield
      }
    }
    ;[from, to] = [to, from]
  }
  return from
}
