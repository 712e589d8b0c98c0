import type { XY } from './projection.ts'

/**
 * Lines that meet at their ends made into fewer and longer ones, so that the pen is lifted less often: a third fewer
 * letters for the borders of counties. Every line is drawn once, in one direction or the other.
 */
export function joinLines(lines: readonly (readonly XY[])[]): XY[][] {
  const endingAt = new Map<number, number[]>()
  const drawn = new Uint8Array(lines.length)
  lines.forEach((line, at) => {
    for (const end of [line[0], line.at(-1)]) {
      if (!end) continue
      const others = endingAt.get(keyOf(end))
      if (others) others.push(at)
      else endingAt.set(keyOf(end), [at])
    }
  })
  /** Goes on from a point along lines that are not drawn yet, and gives the points after it. */
  const follow = (from: XY): XY[] => {
    const way: XY[] = []
    for (;;) {
      const key = keyOf(way.at(-1) ?? from)
      const at = endingAt.get(key)?.find((line) => drawn[line] === 0)
      const line = at === undefined ? undefined : lines[at]
      if (at === undefined || !line) return way
      drawn[at] = 1
      if (keyOf(line[0] as XY) === key) for (let i = 1; i < line.length; i++) way.push(line[i] as XY)
      else for (let i = line.length - 2; i >= 0; i--) way.push(line[i] as XY)
    }
  }
  return lines.flatMap((line, at) => {
    const [first, last] = [line[0], line.at(-1)]
    if (drawn[at] === 1 || !first || !last) return []
    drawn[at] = 1
    const after = follow(last)
    return [[...follow(first).reverse(), ...line, ...after]]
  })
}

/** The same number for points that are written alike, to the tenth of a unit. */
const keyOf = ([x, y]: XY): number => Math.round(x * 10) * 1e6 + Math.round(y * 10)
