import { describe, expect, test } from 'vitest'
import { overlapOf } from '#lib/map/box.ts'
import { placePins, type Spot, writeNumbers } from '#lib/map/pins.ts'

const spot = (number: number, x: number, y: number, approximate = false): Spot => ({ number, at: [x, y], approximate })

/** The same numbers on every run: a linear congruential generator. */
function randomSpots(seed: number, spread: number): Spot[] {
  let state = seed
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
  return Array.from({ length: 20 }, (_, i) =>
    spot(i + 1, 200 + (next() - 0.5) * spread, 186 + (next() - 0.5) * spread, next() < 0.3),
  )
}

describe.each([350, 200, 90])('twenty results over %d units', (spread) => {
  const pages = Array.from({ length: 25 }, (_, seed) => randomSpots(seed, spread))

  test('no pin covers another, and none leaves the map', () => {
    for (const spots of pages) {
      const pins = placePins(spots, 400, 372)
      pins.forEach((pin, i) => {
        for (const other of pins.slice(i + 1)) expect(Math.min(...overlapOf(pin, other))).toBeLessThan(1)
        expect(pin.x - pin.width / 2).toBeGreaterThanOrEqual(0)
        expect(pin.x + pin.width / 2).toBeLessThanOrEqual(400)
        expect(pin.y + pin.height / 2).toBeLessThanOrEqual(372)
      })
    }
  })

  test('every result is on exactly one pin, close to its place', () => {
    for (const spots of pages) {
      const pins = placePins(spots, 400, 372)
      expect(pins.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(spots.map(({ number }) => number))
      for (const { x, y, tip } of pins) expect(Math.hypot(x - tip[0], y - tip[1])).toBeLessThan(35)
    }
  })

  test('an exact place and an approximate one never share a pin', () => {
    for (const spots of pages) {
      for (const pin of placePins(spots, 400, 372)) {
        for (const number of pin.numbers) expect(spots[number - 1]?.approximate).toBe(pin.approximate)
      }
    }
  })
})

test('facilities at one address share a pin', () => {
  const [pin, ...more] = placePins([spot(3, 100, 100), spot(7, 100, 100)], 400, 372)
  expect(more).toEqual([])
  expect(pin).toMatchObject({ numbers: [3, 7], label: '3, 7', x: 100, y: 100, moved: false })
})

test('a pin with room stands on its place', () => {
  expect(placePins([spot(1, 60, 60), spot(2, 300, 200)], 400, 372).every(({ moved }) => !moved)).toBe(true)
})

test.each([
  [[4], '4'],
  [[3, 7], '3, 7'],
  [[1, 2], '1, 2'],
  [[1, 2, 3, 7], '1–3, 7'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '1–10'],
  [[2, 3, 4, 6, 7, 8, 9, 12, 13, 14, 16], '2–4, 6–9 +4'],
  [[1, 3, 5, 7, 9, 11], '1, 3 +4'],
])('%j is labelled %s', (numbers, label) => {
  expect(writeNumbers(numbers)).toBe(label)
})
