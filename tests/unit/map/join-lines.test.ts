import { expect, test } from 'vitest'
import { joinLines } from '#lib/map/join-lines.ts'
import type { XY } from '#lib/map/projection.ts'

/** The steps of some lines, each without a direction, in order. */
function stepsOf(lines: readonly (readonly XY[])[]): string[] {
  return lines.flatMap((line) => line.slice(1).map((to, i) => [line[i], to].map(String).sort().join(' to '))).sort()
}

test('lines that meet are drawn in one go, whichever way they were written', () => {
  const joined = joinLines([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [5, 5],
      [3, 3],
      [1, 0],
    ],
    [
      [0, 0],
      [0, -4],
    ],
  ])
  expect(joined).toHaveLength(1)
  expect([joined[0]?.[0], joined[0]?.at(-1)].map(String).sort()).toEqual(['0,-4', '5,5'])
})

test('of a grid of borders each is drawn once, with the pen lifted far less often', () => {
  const lines: XY[][] = []
  for (let x = 0; x < 12; x++) {
    for (let y = 0; y < 12; y++) {
      lines.push(
        [
          [x, y],
          [x + 1, y],
        ],
        [
          [x, y + 1],
          [x, y],
        ],
      )
    }
  }
  const joined = joinLines(lines)
  expect(stepsOf(joined)).toEqual(stepsOf(lines))
  expect(joined.length).toBeLessThan(lines.length / 4)
})

test('a ring and a line of one point stay what they are', () => {
  const ring: XY[] = [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 0],
  ]
  expect(joinLines([ring, [], [[7, 7]]])).toEqual([ring, [[7, 7]]])
})
