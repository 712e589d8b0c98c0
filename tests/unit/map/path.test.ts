import { expect, test } from 'vitest'
import { writePath } from '#lib/map/path.ts'
import type { XY } from '#lib/map/projection.ts'

/** Reads a path of M and relative l back into points. */
function readPath(path: string): XY[][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = [...part.replace('l', ' ').matchAll(/-?\d*\.?\d+/g)].map(Number)
      const points: XY[] = []
      let [x, y] = [0, 0]
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        points.push([x, y])
      }
      return points
    })
}

test('what is written reads back to the tenth, without drifting along the line', () => {
  const line = Array.from({ length: 200 }, (_, i): XY => [i * 1.23456 - 40, Math.sin(i) * 30.777])
  const [read] = readPath(writePath([line], false))
  expect(read).toHaveLength(200)
  read?.forEach(([x, y], i) => {
    expect(Math.abs(x - (line[i]?.[0] ?? 0))).toBeLessThan(0.051)
    expect(Math.abs(y - (line[i]?.[1] ?? 0))).toBeLessThan(0.051)
  })
})

test('numbers are as short as they can be', () => {
  expect(
    writePath(
      [
        [
          [10, 20],
          [10.5, 19.5],
          [14.5, 19.5],
        ],
      ],
      true,
    ),
  ).toBe('M10 20l.5-.5 4 0z')
})

test('a line that goes nowhere is not written', () => {
  expect(
    writePath(
      [
        [
          [1, 1],
          [1.01, 1.02],
        ],
        [],
      ],
      false,
    ),
  ).toBe('')
})
