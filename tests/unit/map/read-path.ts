import type { XY } from '#lib/map/projection.ts'

/** Reads a path of relative moves back into points. */
export function readPath(path: string): XY[][] {
  let [x, y] = [0, 0]
  return path
    .split('m')
    .slice(1)
    .map((part) => {
      const numbers = [...part.matchAll(/-?\d*\.?\d+/g)].map(Number)
      const points: XY[] = []
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        points.push([x, y])
      }
      if (part.endsWith('z')) [x, y] = points[0] ?? [x, y]
      return points
    })
}
