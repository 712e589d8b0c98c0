import { expect, test } from 'vitest'
import { toLine } from '#lib/map/outlines/line.ts'

test('ends always stay; a point on the way weighs little, a corner much', () => {
  const { weights } = toLine([
    [-100, 40],
    [-99.5, 40.0001],
    [-99, 40],
    [-98.5, 41],
    [-98, 40],
  ])
  expect(weights[0]).toBe(Number.POSITIVE_INFINITY)
  expect(weights[4]).toBe(Number.POSITIVE_INFINITY)
  expect(weights[1]).toBeLessThan(5)
  // A degree of latitude is 69 miles, one of longitude at 40° north 53: a triangle of 53 by 69 miles.
  expect(weights[3]).toBeGreaterThan(1500)
  expect(weights[3]).toBeLessThan(2200)
})

test('a line of two points is only ends', () => {
  expect([
    ...toLine([
      [-100, 40],
      [-99, 40],
    ]).weights,
  ]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
})
