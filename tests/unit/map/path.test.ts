import { expect, test } from 'vitest'
import { writePath } from '#lib/map/path.ts'
import type { XY } from '#lib/map/projection.ts'
import { readPath } from '#tests/unit/map/read-path.ts'

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
  ).toBe('m10 20 .5-.5 4 0z')
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

test('the next line starts from where the pen is, which closing takes back to the start', () => {
  const lines: XY[][] = [
    [
      [10, 20],
      [15, 20],
      [15, 25],
    ],
    [
      [30, 40],
      [31, 40],
    ],
  ]
  for (const close of [true, false]) expect(readPath(writePath(lines, close))).toEqual(lines)
})
