import { expect, test } from 'vitest'
import { clipRing, visibleRuns } from '#lib/map/clip.ts'
import type { XY } from '#lib/map/projection.ts'

const frame = { left: 0, top: 0, right: 10, bottom: 10 }

function area(ring: readonly XY[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0]
      return sum + (x * nextY - nextX * y) / 2
    }, 0),
  )
}

test('land that covers the view fills it', () => {
  expect(
    area(
      clipRing(
        [
          [-50, -50],
          [60, -50],
          [60, 60],
          [-50, 60],
        ],
        frame,
      ),
    ),
  ).toBeCloseTo(100)
})

test('land across an edge keeps what is inside', () => {
  expect(
    area(
      clipRing(
        [
          [-5, 2],
          [5, 2],
          [5, 4],
          [-5, 4],
        ],
        frame,
      ),
    ),
  ).toBeCloseTo(10)
})

test('land elsewhere leaves nothing', () => {
  expect(
    clipRing(
      [
        [20, 20],
        [30, 20],
        [30, 30],
      ],
      frame,
    ),
  ).toEqual([])
})

test('a line is cut where it is out of sight, and kept where it crosses without a point inside', () => {
  expect(
    visibleRuns(
      [
        [-5, 5],
        [15, 5],
        [20, 5],
        [20, 8],
        [5, 8],
        [4, 8],
      ],
      frame,
    ),
  ).toEqual([
    [
      [-5, 5],
      [15, 5],
    ],
    [
      [20, 8],
      [5, 8],
      [4, 8],
    ],
  ])
})
